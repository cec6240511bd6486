using System.Reflection;
using MailCoach.LocalGraph.Faults;

namespace MailCoach.Graph.Tests;

/// <summary>The fault table stays whole: a switch that nobody tries or tells of is found here.</summary>
public sealed class FaultTableTests
{
    private static IEnumerable<PropertyInfo> Properties =>
        typeof(Fault).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Fault));

    private static IEnumerable<MethodInfo> Makers =>
        typeof(Fault).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Fault) && !method.IsSpecialName && method.GetParameters().All(parameter => parameter.IsOptional));

    [Fact]
    public void Every_fault_that_can_be_switched_on_is_tried_alone()
    {
        var tried = Fault.All.Select(fault => fault.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(Properties, property => Assert.Contains(((Fault)property.GetValue(null)!).Name, tried));
        Assert.All(Makers, maker => Assert.Contains(((Fault)maker.Invoke(null, [.. maker.GetParameters().Select(parameter => parameter.DefaultValue)])!).Name, tried));
    }

    [Fact]
    public async Task Every_fault_stands_in_the_table()
    {
        var table = await File.ReadAllTextAsync(Table(), TestContext.Current.CancellationToken);

        Assert.All(Fault.All, fault => Assert.Contains($"`{fault.Name}`", table, StringComparison.Ordinal));
        Assert.All(Properties.Cast<MemberInfo>().Concat(Makers).Select(member => member.Name), name => Assert.Contains($"| `{name}` |", table, StringComparison.Ordinal));
    }

    private static string Table()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "docs", "graph-faults.md");
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new FileNotFoundException("The fault table is missing.");
    }
}
