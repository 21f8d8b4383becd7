<#
.SYNOPSIS
    Writes which TCP connections this Windows server has into a CSV file, for Watari's map of dependencies.
.DESCRIPTION
    Reads only: it asks Get-NetTCPConnection and Get-Process. It changes nothing and sends nothing anywhere; the only
    file written is the one named by -Output. Windows keeps no list of UDP peers, so UDP is not in it.

        powershell.exe -NoProfile -ExecutionPolicy Bypass -File flows.ps1
        powershell.exe -NoProfile -ExecutionPolicy Bypass -File flows.ps1 -IntervalSeconds 60 -DurationSeconds 86400

    Then, where Watari is:  watarictl import flows-WEB1.csv

    Least rights: any account that may log on. Only an administrator sees the programs of other accounts.
    On systems older than Windows Server 2012 use:  netstat -ano > flows.txt
.PARAMETER Output
    The file to write. An existing one is replaced.
.PARAMETER IntervalSeconds
    Time between samples.
.PARAMETER DurationSeconds
    Time over which samples are taken; 0 takes one.
#>
#Requires -Version 3.0
[CmdletBinding()]
param(
    [string]$Output = (Join-Path (Get-Location).Path ("flows-{0}.csv" -f $env:COMPUTERNAME)),
    [ValidateRange(1, 86400)][int]$IntervalSeconds = 60,
    [ValidateRange(0, 31622400)][int]$DurationSeconds = 0
)
$ErrorActionPreference = 'Stop'

function Read-Sample {
    $time = (Get-Date).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ')
    $programs = @{}
    foreach ($process in Get-Process) { $programs[[int]$process.Id] = $process.ProcessName }
    foreach ($connection in Get-NetTCPConnection) {
        [pscustomobject][ordered]@{
            Format = 'watari-flows-1'; Host = $env:COMPUTERNAME; Time = $time; Protocol = 'tcp'
            LocalAddress = $connection.LocalAddress; LocalPort = $connection.LocalPort
            RemoteAddress = $connection.RemoteAddress; RemotePort = $connection.RemotePort
            State = [string]$connection.State; Process = $programs[[int]$connection.OwningProcess]
        }
    }
}

$end = (Get-Date).AddSeconds($DurationSeconds)
Read-Sample | Export-Csv -Path $Output -NoTypeInformation -Encoding UTF8
while ((Get-Date).AddSeconds($IntervalSeconds) -le $end) {
    Start-Sleep -Seconds $IntervalSeconds
    Read-Sample | Export-Csv -Path $Output -NoTypeInformation -Encoding UTF8 -Append
}
Write-Output $Output
