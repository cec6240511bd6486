using System.Security.Claims;
using MailCoach.Api.Hosting;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;

namespace MailCoach.Api.SignIn;

/// <summary>Checks access tokens of Entra ID: signature, issuer with the tenant put in, audience, scope, times, version.</summary>
public static class AccessTokens
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    public static void AddAccessTokens(this IServiceCollection services, MailCoachSettings settings)
    {
        var entra = settings.AzureAd;
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.Authority = $"{entra.Instance.ToString().TrimEnd('/')}/{entra.TenantId}/v2.0";
            options.MapInboundClaims = false;
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidAudiences = entra.Audience is { } audience ? [audience] : [entra.ClientId!, $"api://{entra.ClientId}"],
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
                ClockSkew = ClockSkew,
                RequireExpirationTime = true,
                RequireSignedTokens = true,
                NameClaimType = "name",
            };
            options.TokenValidationParameters.EnableAadSigningKeyIssuerValidation();
            if (entra.TenantId is "common" or "organizations" or "consumers")
            {
                options.TokenValidationParameters.IssuerValidator = AadIssuerValidator.GetAadIssuerValidator(options.Authority).Validate;
            }

            options.Events = new JwtBearerEvents
            {
                OnTokenValidated = context =>
                {
                    if (!MayCall(context.Principal!, entra.Scope))
                    {
                        context.Fail("The token is not a person's token for this API.");
                    }

                    return Task.CompletedTask;
                },
            };
        });

        // A key that the authority has taken back is worth nothing from the moment we know.
        services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
        {
            if (options.ConfigurationManager is BaseConfigurationManager manager)
            {
                manager.UseLastKnownGoodConfiguration = false;
            }
        });
        services.AddAuthorization();
    }

    /// <summary>A person's token (no app-only one), version 2, with our scope.</summary>
    private static bool MayCall(ClaimsPrincipal user, string scope) =>
        user.FindFirst("ver")?.Value == "2.0"
        && user.FindFirst("scp")?.Value.Split(' ').Contains(scope) == true
        && user.FindFirst("oid") is not null
        && user.FindFirst("tid") is not null;
}
