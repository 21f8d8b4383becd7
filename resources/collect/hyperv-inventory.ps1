<#
.SYNOPSIS
    Writes what Hyper-V knows of its virtual machines into one JSON file that Watari reads.
.DESCRIPTION
    Reads only: no setting, no machine and no disk is changed, nothing is installed, nothing is sent anywhere. The
    only file written is the one named by -Output.

    Run it in Windows PowerShell 5.1 on the Hyper-V host, or on one node of a failover cluster:

        powershell.exe -NoProfile -ExecutionPolicy Bypass -File hyperv-inventory.ps1 -Output C:\Temp\hyperv.json

    On a cluster every node is read, each over the Hyper-V module's own remoting; -ThisHostOnly leaves it at one.
    Then take the file to Watari:  watarictl import hyperv.json

    Least rights: membership in the local group "Hyper-V Administrators" (of every node); "Cluster read" permission
    for the roles of the cluster; read permission on the folders of the disks for their sizes and chains. What may not
    be read is noted in the file and the rest is still read.
.PARAMETER Output
    The file to write. An existing one is replaced.
.PARAMETER ThisHostOnly
    Leaves the other nodes of the cluster alone.
#>
#Requires -Version 5.1
[CmdletBinding()]
param(
    [string]$Output = (Join-Path (Get-Location).Path ("hyperv-{0}.json" -f $env:COMPUTERNAME)),
    [switch]$ThisHostOnly
)
Set-StrictMode -Off
$ErrorActionPreference = 'Stop'

# Runs one query; a failure becomes a line of $Errors, and the answer is empty. Warnings are no part of the answer.
function Read-Part([string]$Part, [System.Collections.ArrayList]$Errors, [scriptblock]$Query) {
    try { & $Query 3>$null }
    catch { [void]$Errors.Add([ordered]@{ part = $Part; message = [string]$_.Exception.Message }) }
}

# Arguments of a query about a computer: none for this one, so that it needs no remoting.
function At([string]$Computer) { if ($Computer -eq $env:COMPUTERNAME) { @{} } else { @{ ComputerName = $Computer } } }
function Session([string]$Computer) { if ($Computer -eq $env:COMPUTERNAME) { @{} } else { @{ CimSession = $Computer } } }

function Text($Value) { if ($null -eq $Value) { $null } else { [string]$Value } }
function Whole($Value) { if ($null -eq $Value) { $null } else { try { [long]$Value } catch { $null } } }
function Flag($Value) { if ($null -eq $Value) { $null } else { [bool]$Value } }
function Moment($Value) {
    if ($Value -is [datetime] -and $Value.Year -gt 1601) { $Value.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ') }
}

function Read-DiskFile([string]$Path, [string]$Computer, $Errors) {
    $at = At $Computer
    $files = @()
    $seen = @{}
    while ($Path -and -not $seen.ContainsKey($Path.ToLowerInvariant()) -and $files.Count -lt 64) {
        $seen[$Path.ToLowerInvariant()] = $true
        $file = $Path
        $vhd = Read-Part "Get-VHD $file" $Errors { Get-VHD @at -Path $file }
        if (-not $vhd) { break }
        $files += [ordered]@{
            path = Text $vhd.Path; format = Text $vhd.VhdFormat; type = Text $vhd.VhdType
            size = Whole $vhd.Size; fileSize = Whole $vhd.FileSize; parentPath = Text $vhd.ParentPath
        }
        $Path = $vhd.ParentPath
    }
    , $files
}

function Read-Disks($Vm, [string]$Computer, $Errors) {
    foreach ($drive in @(Read-Part 'Get-VMHardDiskDrive' $Errors { Get-VMHardDiskDrive -VM $Vm })) {
        if (-not $drive) { continue }
        $passThrough = $null -ne $drive.DiskNumber -or $drive.Path -match '^Disk \d+'
        $disk = [ordered]@{
            name = Text $drive.Name; path = Text $drive.Path; passThrough = $passThrough
            controllerType = Text $drive.ControllerType; controllerNumber = Whole $drive.ControllerNumber
            controllerLocation = Whole $drive.ControllerLocation; diskNumber = Whole $drive.DiskNumber
            shared = Flag $drive.SupportPersistentReservations; size = $null; serial = $null; files = @()
        }
        if ($passThrough -and $null -ne $drive.DiskNumber) {
            $number = $drive.DiskNumber
            $session = Session $Computer
            $lun = Read-Part "Get-Disk $number" $Errors { Get-Disk @session -Number $number }
            if ($lun) { $disk.size = Whole $lun.Size; $disk.serial = Text $lun.SerialNumber }
        }
        elseif ($drive.Path) { $disk.files = Read-DiskFile $drive.Path $Computer $Errors }
        $disk
    }
}

function Read-Nics($Vm, $Errors) {
    foreach ($nic in @(Read-Part 'Get-VMNetworkAdapter' $Errors { Get-VMNetworkAdapter -VM $Vm })) {
        if (-not $nic) { continue }
        $vlan = Read-Part 'Get-VMNetworkAdapterVlan' $Errors { Get-VMNetworkAdapterVlan -VMNetworkAdapter $nic }
        [ordered]@{
            id = Text $nic.Id; name = Text $nic.Name; mac = Text $nic.MacAddress; switchName = Text $nic.SwitchName
            connected = Flag $nic.Connected; legacy = Flag $nic.IsLegacy; iovWeight = Whole $nic.IovWeight
            addresses = @($nic.IPAddresses | ForEach-Object { Text $_ })
            vlanMode = Text $vlan.OperationMode; vlanId = Whole $vlan.AccessVlanId
            nativeVlanId = Whole $vlan.NativeVlanId; allowedVlans = Text $vlan.AllowedVlanIdListString
        }
    }
}

function Read-Checkpoints($Vm, $Errors) {
    foreach ($point in @(Read-Part 'Get-VMSnapshot' $Errors { Get-VMSnapshot -VM $Vm })) {
        if (-not $point) { continue }
        [ordered]@{
            id = Text $point.Id; name = Text $point.Name; type = Text $point.SnapshotType; notes = Text $point.Notes
            createdAt = Moment $point.CreationTime; parentId = Text $point.ParentSnapshotId
            parentName = Text $point.ParentSnapshotName
            current = ([string]$point.Id -eq [string]$Vm.ParentSnapshotId)
        }
    }
}

function Read-Firmware($Vm, $Errors) {
    if ($Vm.Generation -ne 2) {
        $bios = Read-Part 'Get-VMBios' $Errors { Get-VMBios -VM $Vm }
        return [ordered]@{ secureBoot = $null; bootOrder = @($bios.StartupOrder | ForEach-Object { Text $_ }) }
    }
    $firmware = Read-Part 'Get-VMFirmware' $Errors { Get-VMFirmware -VM $Vm }
    $order = foreach ($entry in @($firmware.BootOrder)) {
        if (-not $entry) { continue }
        if ($entry.Device -and $entry.Device.Name) { Text $entry.Device.Name } else { Text $entry.Description }
    }
    [ordered]@{ secureBoot = Text $firmware.SecureBoot; bootOrder = @($order) }
}

function Read-Devices($Vm, $Errors) {
    foreach ($dvd in @(Read-Part 'Get-VMDvdDrive' $Errors { Get-VMDvdDrive -VM $Vm })) {
        if ($dvd) { [ordered]@{ kind = 'dvd'; name = Text $dvd.Name; detail = Text $dvd.Path } }
    }
    foreach ($port in @(Read-Part 'Get-VMComPort' $Errors { Get-VMComPort -VM $Vm })) {
        if ($port) { [ordered]@{ kind = 'com'; name = Text $port.Name; detail = Text $port.Path } }
    }
    if ($Vm.Generation -ne 2) {
        foreach ($floppy in @(Read-Part 'Get-VMFloppyDiskDrive' $Errors { Get-VMFloppyDiskDrive -VM $Vm })) {
            if ($floppy) { [ordered]@{ kind = 'floppy'; name = Text $floppy.Name; detail = Text $floppy.Path } }
        }
    }
    # Both came with later versions of Windows Server than the script needs.
    if (Get-Command Get-VMAssignableDevice -ErrorAction SilentlyContinue) {
        foreach ($device in @(Read-Part 'Get-VMAssignableDevice' $Errors { Get-VMAssignableDevice -VM $Vm })) {
            if ($device) { [ordered]@{ kind = 'pci'; name = Text $device.Name; detail = Text $device.LocationPath } }
        }
    }
    if (Get-Command Get-VMGpuPartitionAdapter -ErrorAction SilentlyContinue) {
        foreach ($gpu in @(Read-Part 'Get-VMGpuPartitionAdapter' $Errors { Get-VMGpuPartitionAdapter -VM $Vm })) {
            if ($gpu) { [ordered]@{ kind = 'gpu'; name = Text $gpu.Name; detail = Text $gpu.InstancePath } }
        }
    }
}

function Read-Services($Vm, $Errors) {
    foreach ($service in @(Read-Part 'Get-VMIntegrationService' $Errors { Get-VMIntegrationService -VM $Vm })) {
        if (-not $service) { continue }
        [ordered]@{
            id = Text $service.Id; name = Text $service.Name; enabled = Flag $service.Enabled
            status = Text $service.PrimaryOperationalStatus
        }
    }
}

# What the guest tells of itself through the key-value exchange: one small XML text for each value.
function Read-GuestValues([string]$VmId, [string]$Computer, $Errors) {
    $values = [ordered]@{}
    $at = At $Computer
    $exchange = Read-Part 'Msvm_KvpExchangeComponent' $Errors {
        Get-CimInstance @at -Namespace 'root\virtualization\v2' `
            -ClassName Msvm_KvpExchangeComponent -Filter "SystemName='$VmId'"
    }
    foreach ($item in @($exchange.GuestIntrinsicExchangeItems)) {
        if (-not $item) { continue }
        $properties = ([xml]$item).INSTANCE.PROPERTY
        $name = ($properties | Where-Object { $_.NAME -eq 'Name' }).VALUE
        if ($name) { $values[[string]$name] = [string]($properties | Where-Object { $_.NAME -eq 'Data' }).VALUE }
    }
    $values
}

# Identity as the guest's SMBIOS shows it, by the machine's id.
function Read-Identities([string]$Computer, $Errors) {
    $identities = @{}
    $at = At $Computer
    $settings = Read-Part 'Msvm_VirtualSystemSettingData' $Errors {
        Get-CimInstance @at -Namespace 'root\virtualization\v2' `
            -ClassName Msvm_VirtualSystemSettingData -Filter "VirtualSystemType='Microsoft:Hyper-V:System:Realized'"
    }
    foreach ($setting in @($settings)) {
        if ($setting) { $identities[([string]$setting.VirtualSystemIdentifier).ToLowerInvariant()] = $setting }
    }
    $identities
}

function Read-Machine($Vm, [string]$Computer, $Identities) {
    $errors = New-Object System.Collections.ArrayList
    $identity = $Identities[([string]$Vm.Id).ToLowerInvariant()]
    $cpu = Read-Part 'Get-VMProcessor' $errors { Get-VMProcessor -VM $Vm }
    $memory = Read-Part 'Get-VMMemory' $errors { Get-VMMemory -VM $Vm }
    $security = $null
    if ($Vm.Generation -eq 2) { $security = Read-Part 'Get-VMSecurity' $errors { Get-VMSecurity -VM $Vm } }
    $replication = $null
    if ([string]$Vm.ReplicationState -notin @('Disabled', '0', '')) {
        $replication = Read-Part 'Get-VMReplication' $errors { Get-VMReplication -VM $Vm }
    }
    $firmware = Read-Firmware $Vm $errors
    [ordered]@{
        id = Text $Vm.Id; name = Text $Vm.Name; biosGuid = Text $identity.BIOSGUID; state = Text $Vm.State
        generation = Whole $Vm.Generation; version = Text $Vm.Version; notes = Text $Vm.Notes; path = Text $Vm.Path
        createdAt = Moment $Vm.CreationTime; clustered = Flag $Vm.IsClustered
        automaticStartAction = Text $Vm.AutomaticStartAction
        integrationState = Text $Vm.IntegrationServicesState
        integrationVersion = Text $Vm.IntegrationServicesVersion
        processor = [ordered]@{
            count = Whole $cpu.Count; compatibleForMigration = Flag $cpu.CompatibilityForMigrationEnabled
            compatibleForOldSystems = Flag $cpu.CompatibilityForOlderOperatingSystemsEnabled
            exposesVirtualization = Flag $cpu.ExposeVirtualizationExtensions
        }
        memory = [ordered]@{
            dynamic = Flag $memory.DynamicMemoryEnabled; startup = Whole $memory.Startup
            minimum = Whole $memory.Minimum; maximum = Whole $memory.Maximum; assigned = Whole $Vm.MemoryAssigned
        }
        secureBoot = $firmware.secureBoot; bootOrder = $firmware.bootOrder
        tpm = Flag $security.TpmEnabled; shielded = Flag $security.Shielded
        replicationMode = Text $replication.Mode; replicationState = Text $replication.State
        primaryServer = Text $replication.PrimaryServer; replicaServer = Text $replication.ReplicaServer
        disks = @(Read-Disks $Vm $Computer $errors)
        nics = @(Read-Nics $Vm $errors)
        checkpoints = @(Read-Checkpoints $Vm $errors)
        devices = @(Read-Devices $Vm $errors)
        services = @(Read-Services $Vm $errors)
        guest = Read-GuestValues ([string]$Vm.Id) $Computer $errors
        errors = $errors
    }
}

function Read-Volumes([string]$Computer, $Errors) {
    $session = Session $Computer
    foreach ($volume in @(Read-Part 'Get-Volume' $Errors { Get-Volume @session })) {
        if (-not $volume -or -not $volume.DriveLetter) { continue }
        [ordered]@{
            path = ('{0}:\' -f $volume.DriveLetter); label = Text $volume.FileSystemLabel
            fileSystem = Text $volume.FileSystem; size = Whole $volume.Size; free = Whole $volume.SizeRemaining
        }
    }
}

function Read-HyperVHost([string]$Computer) {
    Write-Progress -Activity 'Hyper-V' -Status $Computer
    $errors = New-Object System.Collections.ArrayList
    $at = At $Computer
    $vmHost = Read-Part 'Get-VMHost' $errors { Get-VMHost @at }
    $system = Read-Part 'Win32_ComputerSystem' $errors { Get-CimInstance Win32_ComputerSystem @at }
    $windows = Read-Part 'Win32_OperatingSystem' $errors { Get-CimInstance Win32_OperatingSystem @at }
    $bios = Read-Part 'Win32_BIOS' $errors { Get-CimInstance Win32_BIOS @at }
    $chips = @(Read-Part 'Win32_Processor' $errors { Get-CimInstance Win32_Processor @at })
    $numa = @(Read-Part 'Get-VMHostNumaNode' $errors { Get-VMHostNumaNode @at })
    $switches = foreach ($vmSwitch in @(Read-Part 'Get-VMSwitch' $errors { Get-VMSwitch @at })) {
        if (-not $vmSwitch) { continue }
        [ordered]@{
            id = Text $vmSwitch.Id; name = Text $vmSwitch.Name; type = Text $vmSwitch.SwitchType
            adapter = Text $vmSwitch.NetAdapterInterfaceDescription; notes = Text $vmSwitch.Notes
        }
    }
    $identities = Read-Identities $Computer $errors
    $machines = foreach ($vm in @(Read-Part 'Get-VM' $errors { Get-VM @at })) {
        if ($vm) { Read-Machine $vm $Computer $identities }
    }
    [ordered]@{
        name = $Computer; fullName = Text $vmHost.FullyQualifiedDomainName
        vendor = Text $system.Manufacturer; model = Text $system.Model; serial = Text $bios.SerialNumber
        operatingSystem = Text $windows.Caption; operatingSystemVersion = Text $windows.Version
        memory = Whole $vmHost.MemoryCapacity; freeMemoryKiB = Whole $windows.FreePhysicalMemory
        logicalProcessors = Whole $vmHost.LogicalProcessorCount
        sockets = @($chips | Where-Object { $_ }).Count
        cores = Whole (($chips | Measure-Object -Property NumberOfCores -Sum).Sum)
        cpuModel = Text $chips[0].Name; cpuMegaHertz = Whole $chips[0].MaxClockSpeed
        numaNodes = @($numa | Where-Object { $_ }).Count
        switches = @($switches); volumes = @(Read-Volumes $Computer $errors); machines = @($machines)
        errors = $errors
    }
}

function Read-Cluster($Errors) {
    if (-not (Get-Command Get-Cluster -ErrorAction SilentlyContinue)) { return $null }
    $cluster = $null
    # A host without a cluster is no failure.
    try { $cluster = Get-Cluster } catch { return $null }
    $roles = foreach ($group in @(Read-Part 'Get-ClusterGroup' $Errors { Get-ClusterGroup })) {
        if (-not $group -or [string]$group.GroupType -ne 'VirtualMachine') { continue }
        $resource = Read-Part "Get-ClusterResource $($group.Name)" $Errors {
            $group | Get-ClusterResource | Where-Object { [string]$_.ResourceType -eq 'Virtual Machine' }
        }
        $vmId = Read-Part "Get-ClusterParameter $($group.Name)" $Errors {
            $resource | Get-ClusterParameter -Name VmID | Select-Object -First 1
        }
        $owners = Read-Part "Get-ClusterOwnerNode $($group.Name)" $Errors { $group | Get-ClusterOwnerNode }
        [ordered]@{
            name = Text $group.Name; machineId = Text $vmId.Value; owner = Text $group.OwnerNode
            state = Text $group.State; preferredOwners = @($owners.OwnerNodes | ForEach-Object { Text $_ })
        }
    }
    $shared = foreach ($volume in @(Read-Part 'Get-ClusterSharedVolume' $Errors { Get-ClusterSharedVolume })) {
        foreach ($part in @($volume.SharedVolumeInfo)) {
            if (-not $part) { continue }
            [ordered]@{
                name = Text $volume.Name; path = Text $part.FriendlyVolumeName
                fileSystem = Text $part.Partition.FileSystem
                size = Whole $part.Partition.Size; free = Whole $part.Partition.FreeSpace
            }
        }
    }
    $nodes = @(Read-Part 'Get-ClusterNode' $Errors { Get-ClusterNode } | Where-Object { $_ })
    [ordered]@{
        name = Text $cluster.Name; domain = Text $cluster.Domain
        nodes = @($nodes | ForEach-Object { [ordered]@{ name = Text $_.Name; state = Text $_.State } })
        roles = @($roles); volumes = @($shared)
    }
}

$failures = New-Object System.Collections.ArrayList
$cluster = Read-Cluster $failures
$computers = @($env:COMPUTERNAME)
if ($cluster -and -not $ThisHostOnly) { $computers = @($cluster.nodes | ForEach-Object { $_.name }) }
$document = [ordered]@{
    format = 'watari-hyperv-1'
    collectedAt = (Get-Date).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ')
    computer = $env:COMPUTERNAME
    cluster = $cluster
    hosts = @($computers | ForEach-Object { Read-HyperVHost $_ })
    errors = $failures
}
$json = ConvertTo-Json -InputObject $document -Depth 12
[System.IO.File]::WriteAllText($Output, $json, (New-Object System.Text.UTF8Encoding($false)))
Write-Output $Output
