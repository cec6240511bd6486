// MailCoach on Azure Container Apps, with PostgreSQL Flexible Server, Key Vault and a managed identity.
// The app registration in Entra ID is made apart, by register.sh: whoever deploys needs no rights in the directory.
targetScope = 'resourceGroup'

@description('Where everything stands.')
param location string = resourceGroup().location

@description('The beginning of every name.')
@minLength(3)
@maxLength(11)
param name string = 'mailcoach'

@description('The image, with its tag or digest, in a registry the identity may pull from.')
param image string

@description('Login server of an Azure Container Registry the identity has AcrPull on; empty for a public image.')
param registry string = ''

@description('The client id of the app registration (register.sh prints it).')
param clientId string

@description('Which tenants may sign in: organizations, or one tenant id.')
param tenantId string = 'organizations'

@description('Where Outlook loads the add-in from, such as https://mailcoach.example.com; empty for the address Azure gives.')
param publicOrigin string = ''

@description('How many hosts run at least and at most.')
@minValue(1)
param minReplicas int = 1
@minValue(1)
param maxReplicas int = 3

@description('Months after which mail goes, whatever an owner prefers; 0: as long as the owner wants.')
@minValue(0)
@maxValue(600)
param retentionMonths int = 0

@description('Whether meetings help to tell how an owner and a client mostly speak; each person is asked for Calendars.ReadBasic on its own.')
param readCalendar bool = false

@description('The password of the database; kept in Key Vault and nowhere else.')
@secure()
@minLength(24)
param databasePassword string

@description('The identity made by identity.bicep; its client id is what the registration trusts.')
param identityName string = '${name}-host'

var unique = uniqueString(resourceGroup().id, name)
var databaseUser = 'mailcoach'
var origin = empty(publicOrigin) ? 'https://${name}.${environment.properties.defaultDomain}' : publicOrigin
var roles = {
  secretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  wrapUser: 'e147488a-f6f5-4113-8e2d-b22465e65bf6'
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      {
        name: 'hosts'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [{ name: 'hosts', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.2.0/28'
          delegations: [{ name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }

  resource hosts 'subnets' existing = { name: 'hosts' }
  resource database 'subnets' existing = { name: 'database' }
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: 'network'
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: network.id }
    }
  }
}

// Reached from the hosts' network only; backups for 35 days, in which a deleted mailbox is unreadable because its key is gone.
resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${unique}'
  location: location
  sku: {
    name: 'Standard_D2ds_v5'
    tier: 'GeneralPurpose'
  }
  properties: {
    version: '17'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 128, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 35 }
    network: {
      delegatedSubnetResourceId: network::database.id
      privateDnsZoneArmResourceId: zone.id
      publicNetworkAccess: 'Disabled'
    }
  }
  dependsOn: [zone::link]

  resource rows 'databases' = {
    name: 'mailcoach'
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${unique}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }

  // Wraps the key ring; it never leaves the vault.
  resource ringKey 'keys' = {
    name: 'key-ring'
    properties: {
      kty: 'RSA'
      keySize: 3072
      keyOps: ['wrapKey', 'unwrapKey']
    }
  }

  resource connection 'secrets' = {
    name: 'database'
    properties: {
      value: 'Host=${database.properties.fullyQualifiedDomainName};Database=${database::rows.name};Username=${databaseUser};Password=${databasePassword};SSL Mode=VerifyFull'
    }
  }
}

// One secret to read, one key to wrap with, and no more.
resource mayReadConnection 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault::connection.id, identity.id, roles.secretsUser)
  scope: vault::connection
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.secretsUser)
  }
}

resource mayWrapRing 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault::ringKey.id, identity.id, roles.wrapUser)
  scope: vault::ringKey
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.wrapUser)
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: network::hosts.id }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 8080
        allowInsecure: false
      }
      registries: empty(registry) ? [] : [{ server: registry, identity: identity.id }]
      secrets: [{ name: 'database', keyVaultUrl: vault::connection.properties.secretUri, identity: identity.id }]
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'host'
          image: image
          resources: { cpu: 1, memory: '2Gi' }
          env: concat(
            [
              { name: 'AzureAd__ClientId', value: clientId }
              { name: 'AzureAd__TenantId', value: tenantId }
              { name: 'AzureAd__FederatedIdentity', value: identity.properties.clientId }
              { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
              { name: 'AddIn__PublicOrigin', value: origin }
              { name: 'Storage__Provider', value: 'Postgres' }
              { name: 'ConnectionStrings__MailCoach', secretRef: 'database' }
              { name: 'DataProtection__KeyVaultKey', value: vault::ringKey.properties.keyUri }
            ],
            readCalendar ? [{ name: 'Graph__ReadCalendar', value: 'true' }] : [],
            retentionMonths == 0 ? [] : [{ name: 'Storage__RetentionMonths', value: string(retentionMonths) }]
          )
          probes: [
            { type: 'Startup', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 2, failureThreshold: 60 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 20 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 2, failureThreshold: 2 }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '200' } } }]
      }
    }
  }
  dependsOn: [mayReadConnection, mayWrapRing]
}

@description('Where the host answers.')
output address string = 'https://${app.properties.configuration.ingress.fqdn}'

@description('The origin for manifest/fill.sh and register.sh.')
output origin string = origin
