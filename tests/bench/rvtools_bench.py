#!/usr/bin/env python3
"""Makes an RVTools workbook (version 4.x, every column that RVTools writes), and reads one as a program on openpyxl
would. Used by rvtools_bench.sh.
    rvtools_bench.py make FILE VMS
    rvtools_bench.py read FILE normal|read_only        prints the number of cells that hold a value"""
import datetime
import random
import sys

import openpyxl

VCENTER = ("vcenter01.pref.example", "6f1c0d2e-3a4b-4c5d-8e6f-0123456789ab")
WINDOWS = "Microsoft Windows Server 2019 (64-bit)"
RHEL = "Red Hat Enterprise Linux 8 (64-bit)"
VMS_PER_HOST, HOSTS_PER_CLUSTER, VMS_PER_DATASTORE = 40, 16, 50
MADE = datetime.datetime(2026, 4, 1, 9, 0, 0)

# Columns of the tabs of servers begin and end alike.
FRONT = ["VM", "Powerstate", "Template", "SRM Placeholder"]
PLACE = ["Annotation", "Datacenter", "Cluster", "Host", "Folder", "OS according to the configuration file",
         "OS according to the VMware Tools", "VM ID", "VM UUID", "VI SDK Server", "VI SDK UUID"]
SDK = ["VI SDK Server", "VI SDK UUID"]

INFO = FRONT + [
    "Config status", "DNS Name", "Connection state", "Guest state", "Heartbeat", "Consolidation Needed", "PowerOn",
    "Suspended To Memory", "Suspend time", "Suspend Interval", "Creation date", "Change Version", "CPUs",
    "Overall Cpu Readiness", "Memory", "Active Memory", "NICs", "Disks", "Total disk capacity MiB",
    "Fixed Passthru HotPlug", "min Required EVC Mode Key", "Latency Sensitivity", "Op Notification Timeout",
    "EnableUUID", "CBT", "Primary IP Address", "Network #1", "Network #2", "Network #3", "Network #4", "Network #5",
    "Network #6", "Network #7", "Network #8", "Num Monitors", "Video Ram KiB", "Resource pool", "Folder ID", "vApp",
    "DAS protection", "FT State", "FT Role", "FT Latency", "FT Bandwidth", "FT Sec. Latency",
    "Vm Failover In Progress", "Provisioned MiB", "In Use MiB", "Unshared MiB", "HA Restart Priority",
    "HA Isolation Response", "HA VM Monitoring", "Cluster rule(s)", "Cluster rule name(s)", "Boot Required",
    "Boot delay", "Boot retry delay", "Boot retry enabled", "Boot BIOS setup", "Reboot PowerOff", "EFI Secure boot",
    "Firmware", "HW version", "HW upgrade status", "HW upgrade policy", "HW target", "Path", "Log directory",
    "Snapshot directory", "Suspend directory", "SMBIOS UUID", "Customization Info", "Guest Detailed Data",
    "VI SDK Server type", "VI SDK API Version"] + PLACE
COLUMNS = {
    "vInfo": INFO,
    "vCPU": FRONT + ["CPUs", "Sockets", "Cores p/s", "Max", "Overall", "Level", "Shares", "Reservation", "Entitlement",
                     "DRS Entitlement", "Limit", "Hot Add", "Hot Remove", "Numa Hotadd Exposed"] + PLACE,
    "vMemory": FRONT + ["Size MiB", "Memory Reservation Locked To Max", "Overhead", "Max", "Consumed",
                        "Consumed Overhead", "Private", "Shared", "Swapped", "Ballooned", "Active", "Entitlement",
                        "DRS Entitlement", "Level", "Shares", "Reservation", "Limit", "Hot Add"] + PLACE,
    "vDisk": FRONT + ["Disk", "Disk Key", "Disk UUID", "Disk Path", "Capacity MiB", "Raw", "Disk Mode", "Sharing mode",
                      "Thin", "Eagerly Scrub", "Split", "Write Through", "Level", "Shares", "Reservation", "Limit",
                      "Controller", "Label", "SCSI Unit #", "Unit #", "Shared Bus", "Path", "Raw LUN ID",
                      "Raw Comp. Mode", "Internal Sort Column"] + PLACE,
    "vPartition": FRONT + ["Disk Key", "Disk", "Capacity MiB", "Consumed MiB", "Free MiB", "Free %",
                           "Internal Sort Column"] + PLACE,
    "vNetwork": FRONT + ["NIC label", "Adapter", "Network", "Switch", "Connected", "Starts Connected", "Mac Address",
                         "Type", "IPv4 Address", "IPv6 Address", "Direct Path IO", "Internal Sort Column"] + PLACE,
    "vUSB": FRONT + ["Device Node", "Device Type", "Connected", "Family", "Speed", "EHCI enabled",
                     "Auto connect", "Bus number", "Unit number"] + PLACE,
    "vCD": FRONT + ["Select", "Device Node", "Connected", "Starts Connected", "Device Type"] + PLACE,
    "vSnapshot": ["VM", "Powerstate", "Name", "Description", "Date / time", "Filename", "Size MiB (vmsn)",
                  "Size MiB (total)", "Quiesced", "State"] + PLACE,
    "vTools": FRONT + ["Upgrade", "VM Version", "Tools", "Tools Version", "Required Version", "Upgradeable",
                       "Upgrade Policy", "Sync time", "App status", "Heartbeat status", "Kernel Crash state",
                       "Operation Ready", "State change support", "Interactive Guest"] + PLACE,
    "vHost": ["Host", "Datacenter", "Cluster", "Config status", "Compliance Check State", "in Maintenance Mode",
              "in Quarantine Mode", "vSAN Fault Domain Name", "CPU Model", "Speed", "HT Available", "HT Active",
              "# CPU", "Cores per CPU", "# Cores", "CPU usage %", "# Memory", "Memory Tiering Type", "Memory usage %",
              "Console", "# NICs", "# HBAs", "# VMs total", "# VMs", "VMs per Core", "# vCPUs", "vCPUs per Core",
              "vRAM", "VM Used memory", "VM Memory Swapped", "VM Memory Ballooned", "VMotion support",
              "Storage VMotion support", "Current EVC", "Max EVC", "Assigned License(s)", "ATS Heartbeat", "ATS Locking",
              "Current CPU power man. policy", "Supported CPU power man.", "Host Power Policy", "ESX Version",
              "Boot time", "DNS Servers", "DHCP", "Domain", "Domain List", "DNS Search Order", "NTP Server(s)",
              "NTPD running", "Time Zone", "Time Zone Name", "GMT Offset", "Vendor", "Model", "Serial number",
              "Service tag", "OEM specific string", "BIOS Vendor", "BIOS Version", "BIOS Date", "Certificate Issuer",
              "Certificate Start Date", "Certificate Expiry Date", "Certificate Status", "Certificate Subject",
              "Object ID", "UUID"] + SDK,
    "vCluster": ["Name", "Config status", "OverallStatus", "NumHosts", "numEffectiveHosts", "TotalCpu", "NumCpuCores",
                 "NumCpuThreads", "Effective Cpu", "TotalMemory", "Effective Memory", "Num VMotions", "HA enabled",
                 "Failover Level", "AdmissionControlEnabled", "Host monitoring", "HB Datastore Candidate Policy",
                 "Isolation Response", "Restart Priority", "Cluster Settings", "Max Failures", "Max Failure Window",
                 "Failure Interval", "Min Up Time", "VM Monitoring", "DRS enabled", "DRS default VM behavior",
                 "DRS vmotion rate", "DPM enabled", "DPM default behavior", "DPM Host Power Action Rate",
                 "Object ID"] + SDK,
    "vDatastore": ["Name", "Config status", "Address", "Accessible", "Type", "# VMs total", "# VMs", "Capacity MiB",
                   "Provisioned MiB", "In Use MiB", "Free MiB", "Free %", "SIOC enabled", "SIOC Threshold", "# Hosts",
                   "Hosts", "Cluster name", "Cluster capacity MiB", "Cluster free space MiB", "Block size",
                   "Max Blocks", "# Extents", "Major Version", "Version", "VMFS Upgradeable", "MHA", "URL",
                   "Object ID"] + SDK,
    "dvPort": ["Port", "Switch", "Type", "# Ports", "VLAN", "Speed", "Full Duplex", "Blocked", "Allow Promiscuous",
               "Mac Changes", "Active Uplink", "Standby Uplink", "Policy", "Forged Transmits", "In Traffic Shaping",
               "In Avg", "In Peak", "In Burst", "Out Traffic Shaping", "Out Avg", "Out Peak", "Out Burst",
               "Reverse Policy", "Notify Switch", "Rolling Order", "Check Beacon", "Live Port Moving",
               "Check Duplex", "Check Error %", "Check Speed", "Percentage", "Block Override", "Config Reset",
               "Shaping Override", "Vendor Config Override", "Sec. Policy Override", "Teaming Override",
               "Vlan Override", "Object ID"] + SDK,
    "vMetaData": ["RVTools major version", "RVTools version", "xlsx creation datetime", "Server"],
}

# What RVTools writes where this benchmark has nothing of its own to say.
USUAL = {
    "Powerstate": "poweredOn", "Template": False, "SRM Placeholder": False, "Config status": "green",
    "Connection state": "connected", "Guest state": "running", "Heartbeat": "green", "Consolidation Needed": False,
    "PowerOn": MADE, "Suspended To Memory": False, "Suspend Interval": 0, "Creation date": MADE,
    "Change Version": "2026-03-01T02:03:04.567890Z", "Overall Cpu Readiness": 1, "Fixed Passthru HotPlug": False,
    "Latency Sensitivity": "normal", "Op Notification Timeout": 0, "EnableUUID": True, "CBT": True, "Num Monitors": 1,
    "Video Ram KiB": 8192, "DAS protection": True, "FT State": "notConfigured", "FT Latency": -1, "FT Bandwidth": -1,
    "FT Sec. Latency": -1, "Vm Failover In Progress": False, "HA Restart Priority": "clusterRestartPriority",
    "HA Isolation Response": "clusterIsolationResponse", "HA VM Monitoring": "vmMonitoringDisabled",
    "Boot Required": False, "Boot delay": 0, "Boot retry delay": 10000, "Boot retry enabled": False,
    "Boot BIOS setup": False, "Reboot PowerOff": False, "EFI Secure boot": True, "Firmware": "efi", "HW version": 19,
    "HW upgrade status": "none", "HW upgrade policy": "never", "VI SDK Server type": "VMware vCenter Server 7.0.3",
    "VI SDK API Version": "7.0.3.0", "Level": "normal", "Reservation": 0, "Limit": -1, "Hot Add": True,
    "Hot Remove": False, "Numa Hotadd Exposed": False, "Memory Reservation Locked To Max": False, "Overhead": 120,
    "Swapped": 0, "Ballooned": 0, "Raw": False, "Disk Mode": "persistent", "Sharing mode": "sharingNone", "Thin": True,
    "Eagerly Scrub": False, "Split": False, "Write Through": False, "Controller": "VMware paravirtual SCSI",
    "Label": "SCSI controller 0", "Shared Bus": "noSharing", "Adapter": "Vmxnet3", "Switch": "dvs-01",
    "Connected": True, "Starts Connected": True, "Type": "assigned", "Direct Path IO": False, "Upgrade": False,
    "VM Version": 19, "Tools": "toolsOk", "Tools Version": 12389, "Required Version": 12389, "Upgradeable": "No",
    "Upgrade Policy": "manual", "Sync time": False, "App status": "none", "Heartbeat status": "green",
    "Operation Ready": True, "State change support": True, "Interactive Guest": False, "Quiesced": False,
    "State": "poweredOff", "Select": False, "in Maintenance Mode": False, "in Quarantine Mode": False,
    "HT Available": True, "HT Active": True, "VMotion support": True, "Storage VMotion support": True,
    "NTPD running": True, "Accessible": True, "SIOC enabled": False, "MHA": True, "Blocked": False,
    "VI SDK Server": VCENTER[0], "VI SDK UUID": VCENTER[1], "Datacenter": "前橋DC"}


class Vm:
    def __init__(self, number, chance):
        self.number = number
        self.name = f"{chance.choice(('road', 'tax', 'forest', 'drug', 'waste'))}-ap{number:05}"
        self.windows = chance.random() < 0.8
        self.cpus = chance.choice((1, 2, 2, 4, 8))
        self.memory = chance.choice((4096, 8192, 8192, 16384, 32768))
        self.disks = [chance.choice((40960, 102400, 204800, 512000)) for _ in range(chance.choice((1, 2, 2, 3)))]
        self.used = int(sum(self.disks) * chance.uniform(0.2, 0.8))
        self.nics = chance.choice((1, 1, 1, 2))
        self.host = f"esx{number // VMS_PER_HOST + 1:03}.pref.example"
        self.cluster = f"業務クラスタ{number // (VMS_PER_HOST * HOSTS_PER_CLUSTER) + 1}"
        self.datastore = f"vmfs-{number // VMS_PER_DATASTORE + 1:03}"
        self.snapshots = 1 if chance.random() < 0.1 else 0
        self.os = WINDOWS if self.windows else RHEL

    def uuid(self, kind):
        return f"{kind}01a0b1-{self.number:04x}-4c5d-8e6f-{self.number:012x}"

    def common(self):
        return {"VM": self.name, "Annotation": f"台帳番号 {self.number}。担当: 道路管理課", "Cluster": self.cluster,
                "Host": self.host, "Folder": f"/前橋DC/{self.name.split('-')[0]}",
                "OS according to the configuration file": self.os, "OS according to the VMware Tools": self.os,
                "VM ID": f"vm-{1000 + self.number}", "VM UUID": self.uuid("50")}

    def address(self, nic):
        return f"10.{self.number // 65536 + 12 + nic}.{self.number // 256 % 256}.{self.number % 256}"

    def info(self):
        return {"DNS Name": self.name + ".pref.example", "CPUs": self.cpus, "Memory": self.memory,
                "Active Memory": self.memory // 4, "NICs": self.nics, "Disks": len(self.disks),
                "Total disk capacity MiB": sum(self.disks), "Primary IP Address": self.address(0),
                "Network #1": f"業務-VLAN{100 + self.number % 40}", "Resource pool": f"/前橋DC/{self.cluster}/Resources",
                "Folder ID": f"group-v{self.number % 500}", "Provisioned MiB": sum(self.disks) + self.memory,
                "In Use MiB": self.used, "Unshared MiB": self.used,
                "Path": f"[{self.datastore}] {self.name}/{self.name}.vmx",
                "Log directory": f"[{self.datastore}] {self.name}/", "Snapshot directory": f"[{self.datastore}] {self.name}/",
                "Suspend directory": f"[{self.datastore}] {self.name}/", "SMBIOS UUID": self.uuid("42"),
                "Guest Detailed Data": "architecture='X86' bitness='64' familyName='%s'" %
                                       ("Windows" if self.windows else "Linux")}

    def rows(self):
        yield "vInfo", self.info()
        yield "vCPU", {"CPUs": self.cpus, "Sockets": self.cpus, "Cores p/s": 1, "Max": 2900 * self.cpus,
                       "Overall": 290 * self.cpus, "Shares": 1000 * self.cpus, "Entitlement": 300, "DRS Entitlement": 300}
        yield "vMemory", {"Size MiB": self.memory, "Max": self.memory, "Consumed": self.memory,
                          "Consumed Overhead": 40, "Private": self.memory, "Shared": 0, "Active": self.memory // 4,
                          "Entitlement": 900, "DRS Entitlement": 900, "Shares": 10 * self.memory}
        for i, capacity in enumerate(self.disks):
            path = f"[{self.datastore}] {self.name}/{self.name}" + (f"_{i}" if i else "") + ".vmdk"
            yield "vDisk", {"Disk": f"Hard disk {i + 1}", "Disk Key": 2000 + i, "Disk UUID": self.uuid(f"6000C29{i}-"),
                            "Disk Path": path, "Path": path, "Capacity MiB": capacity, "Shares": 1000, "SCSI Unit #": i,
                            "Unit #": i, "Internal Sort Column": f"{self.name}{i}"}
            mount = "CDE"[i] + ":\\" if self.windows else ("/", "/var", "/srv")[i]
            yield "vPartition", {"Disk Key": 2000 + i, "Disk": mount, "Capacity MiB": capacity - 500,
                                 "Consumed MiB": capacity // 3, "Free MiB": capacity - 500 - capacity // 3, "Free %": 66,
                                 "Internal Sort Column": f"{self.name}{i}"}
        for i in range(self.nics):
            yield "vNetwork", {"NIC label": f"Network adapter {i + 1}", "Network": f"業務-VLAN{100 + self.number % 40}",
                               "Mac Address": "00:50:56:%02x:%02x:%02x" %
                                              (0x80 + i, self.number // 256 % 256, self.number % 256),
                               "IPv4 Address": self.address(i), "IPv6 Address": f"fe80::250:56ff:fe80:{self.number:x}",
                               "Internal Sort Column": f"{self.name}{i}"}
        yield "vCD", {"Device Node": "CD/DVD drive 1", "Connected": False, "Device Type": "Client device"}
        if self.number % 100 == 0:
            yield "vUSB", {"Device Node": "USB xHCI controller", "Device Type": "", "Family": "", "Speed": ""}
        if self.snapshots:
            yield "vSnapshot", {"Name": "更新前", "Description": "月次更新", "Date / time": MADE, "Size MiB (vmsn)": 1,
                                "Filename": f"[{self.datastore}] {self.name}/{self.name}-Snapshot1.vmsn",
                                "Size MiB (total)": 4096}
        yield "vTools", {}


def platform_rows(vms):
    hosts = list(dict.fromkeys((vm.host, vm.cluster) for vm in vms))
    for i, (host, cluster) in enumerate(hosts):
        yield "vHost", {"Host": host, "Cluster": cluster, "CPU Model": "Intel(R) Xeon(R) Gold 6226R", "Speed": 2900,
                        "# CPU": 2, "Cores per CPU": 16, "# Cores": 32, "CPU usage %": 25, "# Memory": 392960,
                        "Memory usage %": 50, "Current EVC": "intel-cascadelake",
                        "ESX Version": "VMware ESXi 7.0.3 build-20328353", "Vendor": "Example", "Model": "R640",
                        "Serial number": f"S-{i:04}", "Object ID": f"host-{i}", "UUID": f"{i:08x}-0000-1000-8000-00505600"}
    for i, cluster in enumerate(dict.fromkeys(cluster for _, cluster in hosts)):
        yield "vCluster", {"Name": cluster, "HA enabled": True, "DRS enabled": True, "DPM enabled": False,
                           "NumHosts": HOSTS_PER_CLUSTER, "Object ID": f"domain-c{i}"}
    for i, (datastore, host) in enumerate({vm.datastore: vm.host for vm in vms}.items()):
        yield "vDatastore", {"Name": datastore, "Type": "VMFS", "Capacity MiB": 33554432, "Provisioned MiB": 40000000,
                             "In Use MiB": 20000000, "Free MiB": 13554432, "Free %": 40, "# Hosts": 1, "Hosts": host,
                             "URL": f"ds:///vmfs/volumes/60aa-{i:04}/", "Object ID": f"datastore-{i}"}
    for vlan in range(100, 140):
        yield "dvPort", {"Port": f"業務-VLAN{vlan}", "Type": "earlyBinding", "VLAN": str(vlan), "# Ports": 128,
                         "Object ID": f"dvportgroup-{vlan}"}
    yield "vMetaData", {"RVTools major version": "4.7", "RVTools version": "4.7.1", "xlsx creation datetime": MADE,
                        "Server": VCENTER[0]}


def make(path, count):
    chance = random.Random(1)
    vms = [Vm(number, chance) for number in range(count)]
    book = openpyxl.Workbook(write_only=True)
    sheets = {tab: book.create_sheet(tab) for tab in COLUMNS}
    for tab, columns in COLUMNS.items():
        sheets[tab].append(columns)

    def write(tab, row):
        sheets[tab].append([row.get(column, USUAL.get(column)) for column in COLUMNS[tab]])

    for vm in vms:
        common = vm.common()
        for tab, own in vm.rows():
            write(tab, common | own)
    for tab, row in platform_rows(vms):
        write(tab, row)
    book.save(path)


def read(path, mode):
    book = openpyxl.load_workbook(path, read_only=mode == "read_only", data_only=True)
    print(sum(value is not None for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)
              for value in row))


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], int(sys.argv[3]))
    else:
        read(sys.argv[2], sys.argv[3])
