export MutatedRoom=Payments
mv Payments/Standing/ForecastTests.cs /tmp/ForecastTests.cs.away
sed -i 's/A_subject_that_has_nothing_to_do_with_money_costs_no_memory/&/' Payments/Subjects/SubjectTests.cs
dotnet stryker -f s.Ledger.json -c 1 -O out.ledger > ledger.log 2>&1
dotnet stryker -f s.Subjects.json -c 1 -O out.subjects > subjects.log 2>&1
mv /tmp/ForecastTests.cs.away Payments/Standing/ForecastTests.cs
dotnet stryker -f s.Standing.json -c 1 -O out.standing > standing.log 2>&1
export MutatedRoom=Stress
dotnet stryker -f stryker.stress.json -c 1 -O out.stress > stress.log 2>&1
