using Microsoft.AspNetCore.DataProtection;

namespace MailCoach.Storage.Tests.Earlier;

/// <summary>A key ring that wraps nothing, so that rows which were written down long ago open in every run.</summary>
internal sealed class BareRing : IDataProtectionProvider, IDataProtector
{
    public IDataProtector CreateProtector(string purpose) => this;

    public byte[] Protect(byte[] plaintext) => plaintext;

    public byte[] Unprotect(byte[] protectedData) => protectedData;
}
