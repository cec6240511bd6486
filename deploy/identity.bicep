// The identity the host runs under, made first: the app registration trusts it (register.sh), and a registry lets it pull.
targetScope = 'resourceGroup'

@description('Where it stands.')
param location string = resourceGroup().location

@description('Its name; main.bicep looks for it.')
param identityName string = 'mailcoach-host'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: identityName
  location: location
}

@description('The subject of the federated credential.')
output principalId string = identity.properties.principalId

@description('What the host says it is (AzureAd:FederatedIdentity).')
output clientId string = identity.properties.clientId
