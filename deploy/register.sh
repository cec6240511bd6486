#!/usr/bin/env bash
# Makes the app registration in Entra ID. Kept apart from main.bicep: it needs rights in the directory (Application Developer is enough)
# and none in the subscription; main.bicep the other way round. Run again, it changes nothing that is right.
#
#   deploy/register.sh ORIGIN [PRINCIPAL_ID]
#
# ORIGIN: https and the host name Outlook loads the add-in from. PRINCIPAL_ID: of the managed identity (identity.bicep prints it);
# it may prove itself as the app, and so there is no secret. MAILCOACH_READ_CALENDAR=true adds the permission for Graph__ReadCalendar. Needs the Azure CLI, signed in (az login), and nothing else.
set -euo pipefail

[[ $# -ge 1 && $# -le 2 && $1 =~ ^https://[A-Za-z0-9.-]+(:[0-9]+)?$ ]] || { echo "usage: deploy/register.sh https://HOST [PRINCIPAL_ID]" >&2; exit 2; }
origin=$1 principal=${2:-} name=${MAILCOACH_APP_NAME:-MailCoach}
audience=${MAILCOACH_SIGN_IN_AUDIENCE:-AzureADMultipleOrgs} # AzureADMyOrg for one tenant

graph=00000003-0000-0000-c000-000000000000
permission() { az ad sp show --id "$graph" --query "oauth2PermissionScopes[?value=='$1'].id | [0]" --output tsv; }
access() { printf '{"id":"%s","type":"Scope"}' "$1"; }

client=$(az ad app list --display-name "$name" --query "[0].appId" --output tsv)
[ -n "$client" ] || client=$(az ad app create --display-name "$name" --sign-in-audience "$audience" --query appId --output tsv)
object=$(az ad app show --id "$client" --query id --output tsv)

# The scope keeps its id when the script runs again.
scope=$(az ad app show --id "$client" --query "api.oauth2PermissionScopes[?value=='access_as_user'].id | [0]" --output tsv)
[ -n "$scope" ] || scope=$(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)

# The least there is: who, when and the subject of mail; the time zone and working hours; the owner's own addresses. No application permissions.
mail=$(permission Mail.ReadBasic) settings=$(permission MailboxSettings.Read) user=$(permission User.Read)
accesses="$(access "$mail"), $(access "$settings"), $(access "$user")"
# Who meets whom, when and where, without what a meeting says; people are asked for it apart.
[ "${MAILCOACH_READ_CALENDAR:-false}" != true ] || accesses+=", $(access "$(permission Calendars.ReadBasic)")"

az rest --method PATCH --uri "https://graph.microsoft.com/v1.0/applications/$object" --headers "Content-Type=application/json" --body "$(cat <<JSON
{
  "identifierUris": ["api://$client"],
  "isFallbackPublicClient": false,
  "api": {
    "requestedAccessTokenVersion": 2,
    "oauth2PermissionScopes": [{
      "id": "$scope",
      "value": "access_as_user",
      "type": "User",
      "isEnabled": true,
      "adminConsentDisplayName": "Read who wrote when in your mailbox",
      "adminConsentDescription": "MailCoach reads sender, recipients, time and subject of the signed-in person's mail. It cannot open bodies or attachments, and it sends nothing.",
      "userConsentDisplayName": "Read who wrote when in your mailbox",
      "userConsentDescription": "MailCoach reads sender, recipients, time and subject of your mail. It cannot open bodies or attachments, and it sends nothing."
    }]
  },
  "spa": { "redirectUris": ["brk-multihub://${origin#https://}", "$origin/sign-in.html"] },
  "requiredResourceAccess": [{
    "resourceAppId": "$graph",
    "resourceAccess": [$accesses]
  }]
}
JSON
)"

if [ -n "$principal" ]; then
  tenant=$(az account show --query tenantId --output tsv)
  if [ -z "$(az ad app federated-credential list --id "$client" --query "[?subject=='$principal'].id | [0]" --output tsv)" ]; then
    az ad app federated-credential create --id "$client" --parameters "$(cat <<JSON
{
  "name": "mailcoach-host",
  "issuer": "https://login.microsoftonline.com/$tenant/v2.0",
  "subject": "$principal",
  "audiences": ["api://AzureADTokenExchange"]
}
JSON
)" >/dev/null
  fi
fi

echo "$client"
