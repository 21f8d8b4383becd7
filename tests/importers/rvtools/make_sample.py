#!/usr/bin/env python3
"""Writes the samples of the RVTools importer beside itself: sample.xlsx (version 4.x) and sample-3x-csv (version
3.x, semicolons, German numbers and truth values). Needs openpyxl."""
import datetime
import pathlib

import openpyxl

HERE = pathlib.Path(__file__).resolve().parent
VCENTER = ("vcenter01.pref.example", "6f1c0d2e-3a4b-4c5d-8e6f-0123456789ab")
DATACENTER, CLUSTER = "前橋DC", "業務クラスタ"
FIXED = datetime.datetime(2026, 4, 1, 9, 0, 0)

VMS = {  # name: id, smbios, instance, host
    "road-db01": ("vm-101", "4201a0b1-0001-4c5d-8e6f-000000000101", "5001a0b1-0001-4c5d-8e6f-000000000101", "esx01.pref.example"),
    "road-ap01": ("vm-102", "4201a0b1-0002-4c5d-8e6f-000000000102", "5001a0b1-0002-4c5d-8e6f-000000000102", "esx02.pref.example"),
    "tpl-rhel8": ("vm-103", "4201a0b1-0003-4c5d-8e6f-000000000103", "5001a0b1-0003-4c5d-8e6f-000000000103", "esx02.pref.example"),
}
WINDOWS, RHEL = "Microsoft Windows Server 2019 (64-bit)", "Red Hat Enterprise Linux 8 (64-bit)"


def vm_end(name):
    vm_id, _, instance, host = VMS[name]
    return {"Datacenter": DATACENTER, "Cluster": CLUSTER, "Host": host, "VM ID": vm_id, "VM UUID": instance,
            "VI SDK Server": VCENTER[0], "VI SDK UUID": VCENTER[1]}


def info(name, **own):
    end = vm_end(name)
    row = {"VM": name, "Powerstate": "poweredOn", "Template": False, "SRM Placeholder": False, "DNS Name": name + ".pref.example",
           "Connection state": "connected", "Consolidation Needed": False, "CPUs": 4, "Memory": 16384,
           "Total disk capacity MiB": 153600, "EnableUUID": True, "CBT": True, "Primary IP Address": "",
           "Resource pool": "/前橋DC/業務クラスタ/Resources/業務", "FT State": "notConfigured", "Provisioned MiB": 169984,
           "In Use MiB": 90112, "Cluster rule(s)": "", "Cluster rule name(s)": "", "EFI Secure boot": False,
           "Firmware": "bios", "HW version": "vmx-19", "Annotation": "", "Folder": "/前橋DC/道路",
           "OS according to the configuration file": WINDOWS, "OS according to the VMware Tools": WINDOWS,
           "SMBIOS UUID": VMS[name][1]}
    return row | own | end


def sheets():
    yield "vInfo", [
        info("road-db01", **{"Annotation": "道路台帳のデータベース。担当: 道路管理課", "Firmware": "efi", "EFI Secure boot": True,
                             "Cluster rule(s)": "VmHostRule", "Cluster rule name(s)": "db-on-esx01", "Unknown column": "x"}),
        info("road-ap01", **{"Powerstate": "poweredOff", "CPUs": 2, "Memory": 8192, "CBT": False, "FT State": "running",
                             "Consolidation Needed": True, "OS according to the VMware Tools": ""}),
        info("tpl-rhel8", **{"Powerstate": "poweredOff", "Template": True, "CPUs": 1, "Memory": 2048, "DNS Name": "",
                             "OS according to the configuration file": RHEL, "OS according to the VMware Tools": "",
                             "Provisioned MiB": 20480, "In Use MiB": 4096, "Total disk capacity MiB": 20480}),
    ]
    yield "vCPU", [{"VM": n, "CPUs": c, "Cores p/s": s, "Hot Add": h} | vm_end(n)
                   for n, c, s, h in (("road-db01", 4, 2, True), ("road-ap01", 2, 1, False), ("tpl-rhel8", 1, 1, False))]
    yield "vMemory", [{"VM": n, "Size MiB": m, "Hot Add": h} | vm_end(n)
                      for n, m, h in (("road-db01", 16384, True), ("road-ap01", 8192, False), ("tpl-rhel8", 2048, False))]
    yield "vDisk", [
        {"VM": "road-db01", "Disk": "Hard disk 1", "Disk Key": 2000, "Disk UUID": "6000C290-1111-2222-3333-444455556666",
         "Disk Path": "[vmfs-01] road-db01/road-db01.vmdk", "Capacity MiB": 102400, "Raw": False, "Disk Mode": "persistent",
         "Sharing mode": "sharingNone", "Thin": True, "Controller": "VMware paravirtual SCSI", "Label": "SCSI controller 0",
         "Unit #": 0, "Shared Bus": "noSharing"} | vm_end("road-db01"),
        {"VM": "road-db01", "Disk": "Hard disk 2", "Disk Key": 2016, "Disk Path": "[vmfs-01] road-db01/quorum.vmdk",
         "Capacity MiB": 51200, "Raw": True, "Disk Mode": "independent_persistent", "Sharing mode": "sharingNone",
         "Thin": False, "Controller": "LSI Logic SAS", "Label": "SCSI controller 1", "Unit #": 3,
         "Shared Bus": "physicalSharing"} | vm_end("road-db01"),
        {"VM": "road-ap01", "Disk": "Hard disk 1", "Disk Key": 2000, "Disk Path": "[nfs-01] road-ap01/road-ap01.vmdk",
         "Capacity MiB": 153600, "Raw": False, "Disk Mode": "independent_persistent", "Sharing mode": "sharingMultiWriter",
         "Thin": True, "Controller": "AHCI", "Label": "SATA controller 0", "Unit #": 1, "Shared Bus": ""} | vm_end("road-ap01"),
        {"VM": "gone-01", "Disk": "Hard disk 1", "Capacity MiB": 1024, "VM ID": "vm-999", "VI SDK UUID": VCENTER[1]},
    ]
    yield "vPartition", [
        {"VM": "road-db01", "Disk Key": 2000, "Disk": "C:\\", "Capacity MiB": 101900, "Consumed MiB": 61440, "Free MiB": 40460,
         "Free %": 39} | vm_end("road-db01"),
        {"VM": "road-ap01", "Disk Key": 2000, "Disk": "/boot", "Capacity MiB": 1014, "Consumed MiB": 300, "Free MiB": 714,
         "Free %": 70} | vm_end("road-ap01"),
    ]
    yield "vNetwork", [
        {"VM": "road-db01", "NIC label": "Network adapter 1", "Adapter": "Vmxnet3", "Network": "業務-VLAN120", "Switch": "dvs-01",
         "Connected": True, "Mac Address": "00:50:56:9A:00:01", "IPv4 Address": "10.12.0.11, 10.12.0.12",
         "IPv6 Address": "fe80::250:56ff:fe9a:1"} | vm_end("road-db01"),
        {"VM": "road-ap01", "NIC label": "Network adapter 1", "Adapter": "E1000", "Network": "VM Network", "Switch": "vSwitch0",
         "Connected": False, "Mac Address": "00:50:56:9A:00:02", "IPv4 Address": "", "IPv6 Address": ""} | vm_end("road-ap01"),
        {"VM": "road-ap01", "NIC label": "Network adapter 2", "Adapter": "SRIOV", "Network": "業務-VLAN120", "Switch": "dvs-01",
         "Connected": True, "Mac Address": "00:50:56:9A:00:03", "IPv4 Address": "10.12.0.21", "IPv6 Address": ""} | vm_end("road-ap01"),
    ]
    yield "vUSB", [{"VM": "road-ap01", "Device Node": "USB 1", "Device Type": "USB dongle", "Family": "storage", "Connected": True} | vm_end("road-ap01"),
                   {"VM": "road-ap01", "Device Node": "USB xHCI controller", "Device Type": "", "Family": "", "Connected": True} | vm_end("road-ap01")]
    yield "vCD", [{"VM": "road-db01", "Device Node": "CD/DVD drive 1", "Connected": True,
                   "Device Type": "[nfs-01] iso/setup.iso"} | vm_end("road-db01")]
    yield "vSnapshot", [{"VM": "road-db01", "Name": "更新前", "Description": "月次更新", "Date / time": datetime.datetime(2026, 3, 31, 18, 15),
                         "Size MiB (vmsn)": 1, "Size MiB (total)": 4096, "Quiesced": True} | vm_end("road-db01")]
    yield "vTools", [{"VM": n, "VM Version": 19, "Tools": t, "Tools Version": v, "Upgradeable": u} | vm_end(n)
                     for n, t, v, u in (("road-db01", "toolsOk", 12389, "Yes"), ("road-ap01", "toolsNotRunning", 12389, "No"),
                                        ("tpl-rhel8", "toolsNotInstalled", 0, "No"))]
    host = {"Datacenter": DATACENTER, "Cluster": CLUSTER, "CPU Model": "Intel(R) Xeon(R) Gold 6226R", "Speed": 2900,
            "HT Active": True, "# CPU": 2, "Cores per CPU": 16, "# Cores": 32, "CPU usage %": 25, "# Memory": 392960,
            "Memory usage %": 50, "Current EVC": "intel-cascadelake", "ESX Version": "VMware ESXi 7.0.3 build-20328353",
            "Vendor": "Example", "Model": "R640", "VI SDK Server": VCENTER[0], "VI SDK UUID": VCENTER[1]}
    yield "vHost", [{"Host": "esx01.pref.example", "in Maintenance Mode": False, "Serial number": "S-001"} | host,
                    {"Host": "esx02.pref.example", "in Maintenance Mode": True, "Service tag": "T-002"} | host]
    sdk = {"VI SDK Server": VCENTER[0], "VI SDK UUID": VCENTER[1]}
    yield "vCluster", [{"Name": CLUSTER, "HA enabled": True, "DRS enabled": True, "DPM enabled": False} | sdk]
    yield "vDatastore", [
        {"Name": "vmfs-01", "Accessible": True, "Type": "VMFS", "Capacity MiB": 2097152, "Provisioned MiB": 2500000,
         "Free MiB": 1048576, "Hosts": "esx01.pref.example, esx02.pref.example", "URL": "ds:///vmfs/volumes/60aa-01/"} | sdk,
        {"Name": "nfs-01", "Accessible": False, "Type": "NFS", "Capacity MiB": 1048576, "Provisioned MiB": 300000,
         "Free MiB": 900000, "Hosts": "esx02.pref.example", "URL": "ds:///vmfs/volumes/nfs-01/"} | sdk]
    yield "dvSwitch", [{"Switch": "dvs-01", "Datacenter": DATACENTER} | sdk]
    yield "dvPort", [{"Port": "業務-VLAN120", "Switch": "dvs-01", "Type": "earlyBinding", "VLAN": "120"} | sdk,
                     {"Port": "dvs-01-DVUplinks-33", "Switch": "dvs-01", "Type": "earlyBinding", "VLAN": "0-4094"} | sdk]
    yield "vPort", [{"Host": h, "Datacenter": DATACENTER, "Cluster": CLUSTER, "Port Group": "VM Network", "Switch": "vSwitch0",
                     "VLAN": v} | sdk for h, v in (("esx01.pref.example", 10), ("esx02.pref.example", 20))]
    yield "vMetaData", [{"RVTools major version": "4.7", "RVTools version": "4.7.1", "xlsx creation datetime": FIXED,
                         "Server": VCENTER[0]}]


def headings(rows):
    """Every column of every row, in the order in which they first appear."""
    return list(dict.fromkeys(key for row in rows for key in row))


def write_workbook():
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets():
        sheet = book.create_sheet(name)
        columns = headings(rows)
        sheet.append(columns)
        for row in rows:
            sheet.append([row.get(column) for column in columns])
    book.properties.created = book.properties.modified = FIXED
    book.save(HERE / "sample.xlsx")


CSV = {
    "vInfo": """VM;Powerstate;Template;DNS Name;Connection state;Consolidation Needed;CPUs;Memory;Resource pool;Folder;\
FT State;Provisioned MB;In Use MB;Cluster rule(s);Cluster rule name(s);Firmware;HW version;Path;Annotation;Datacenter;\
Cluster;Host;OS according to the configuration file;OS according to the VMware Tools;VM ID;VM UUID;VI SDK Server;VI SDK UUID
altsrv;poweredOn;FALSCH;altsrv.amt.example;connected;FALSCH;2;4.096;/DC/C1/Resources;;notConfigured;106.496;61.440;;;\
bios;8;[ds1] altsrv/altsrv.vmx;"Zeile 1
Zeile 2";DC;C1;esx1;Microsoft Windows Server 2008 R2 (64-bit);Microsoft Windows Server 2008 R2 (64-bit);vm-11;\
42110000-aaaa-bbbb-cccc-000000000011;vc55;11111111-2222-3333-4444-555555555555
doppelt;suspended;FALSCH;;connected;WAHR;1;1.024;/DC/C1/Resources;;notConfigured;20.480;512;;;bios;8;\
[ds1] doppelt/doppelt.vmx;;DC;C1;esx1;Debian GNU/Linux 6 (32-bit);;vm-12;42110000-aaaa-bbbb-cccc-000000000012;vc55;\
11111111-2222-3333-4444-555555555555
doppelt;poweredOff;FALSCH;;disconnected;FALSCH;1;2.048;/DC/C1/Resources;;notConfigured;1.048.576;1.024;;;bios;8;\
[ds1] doppelt_1/doppelt.vmx;;DC;C1;esx2;Debian GNU/Linux 6 (32-bit);;vm-13;42110000-aaaa-bbbb-cccc-000000000012;vc55;\
11111111-2222-3333-4444-555555555555
""",
    "vCPU": """VM;CPUs;Sockets;Cores p/s;Hot Add;Host
altsrv;2;1;2;WAHR;esx1
doppelt;1;1;1;FALSCH;esx2
""",
    "vMemory": "VM;Size MB;Hot Add;Host\naltsrv;4.096;FALSCH;esx1\n",
    "vDisk": """VM;Disk;Capacity MB;Raw;Disk Mode;Thin;Controller;Unit #;Shared Bus;Path;Host
altsrv;Festplatte 1;102.400;FALSCH;persistent;FALSCH;SCSI controller 0;0;noSharing;[ds1] altsrv/altsrv.vmdk;esx1
doppelt;Festplatte 1;20.480;FALSCH;persistent;WAHR;IDE 0;0;;[ds1] doppelt/doppelt.vmdk;
doppelt;Festplatte 1;1.048.576;FALSCH;persistent;WAHR;IDE 0;0;;[ds1] doppelt_1/doppelt.vmdk;esx2
""",
    "vPartition": "VM;Disk;Capacity MB;Consumed MB;Free MB;Free %\naltsrv;C:\\;102.297;51.200;51.097;50\n",
    "vNetwork": """VM;Adapter;Network;Switch;Connected;Starts Connected;Mac Address;Type;IP Address;Host
altsrv;E1000;LAN;vSwitch0;WAHR;WAHR;00:50:56:11:00:01;assigned;192.0.2.5;esx1
""",
    "vFloppy": "VM;Device Node;Connected;Device Type\naltsrv;Floppy drive 1;FALSCH;Remote\n",
    "vSnapshot": """VM;Name;Description;Date / time;Size MB (vmsn);Size MB (total);Quiesced
altsrv;vor Update;;05.03.2014 17:30:00;1;2.048;FALSCH
""",
    "vTools": "VM;VM Version;Tools;Tools Version;Upgradeable\naltsrv;8;toolsOld;8.295;Yes\n",
    "vHost": """Host;Datacenter;Cluster;CPU Model;Speed;HT Active;# CPU;Cores per CPU;# Cores;CPU usage %;# Memory;Memory usage %;\
ESX Version;Vendor;Model;Service tag
esx1;DC;C1;Intel(R) Xeon(R) E5-2620;2.000;FALSCH;2;6;12;10;98.304;40;VMware ESXi 5.5.0;Example;R620;T1
""",
    "vDatastore": "Name;Address;Accessible;Type;Capacity MB;Provisioned MB;In Use MB;Free MB;Hosts\n"
                  "ds1;naa.600;WAHR;VMFS;2.096.896;1.175.552;62.976;2.033.920;esx1\n",
}


def write_folder():
    folder = HERE / "sample-3x-csv"
    folder.mkdir(exist_ok=True)
    for name, text in CSV.items():
        (folder / f"RVTools_tab{name}.csv").write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))


write_workbook()
write_folder()
