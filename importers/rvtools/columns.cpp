#include "importers/rvtools/columns.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace watari::importers::rvtools {

namespace {

struct ColumnWords {
    Column column;
    const char* title;      // as RVTools 4.x writes it
    const char16_t* words;  // squashed, see below; those of the title are understood
};

// Squashed: lower case, letters, digits and % only, without the unit.
constexpr std::array kColumns{
    ColumnWords{Column::Accessible, "Accessible", u"アクセス可能"},
    ColumnWords{Column::Adapter, "Adapter", u"adaptertype|アダプタ|アダプター|アダプタタイプ"},
    ColumnWords{Column::Address, "Address", u"アドレス"},
    ColumnWords{Column::Annotation, "Annotation", u"notes|注釈|備考|メモ"},
    ColumnWords{Column::Capacity, "Capacity MiB", u"容量|ディスク容量"},
    ColumnWords{Column::Cbt, "CBT", u"changeblocktracking|変更ブロックトラッキング"},
    ColumnWords{Column::Cluster, "Cluster", u"クラスタ|クラスター"},
    ColumnWords{Column::ClusterRuleNames, "Cluster rule name(s)", u"クラスタルール名"},
    ColumnWords{Column::ClusterRules, "Cluster rule(s)", u"クラスタルール"},
    ColumnWords{Column::Connected, "Connected", u"接続|接続済み"},
    ColumnWords{Column::ConnectionState, "Connection state", u"接続状態"},
    ColumnWords{Column::ConsolidationNeeded, "Consolidation Needed", u"統合が必要|ディスク統合が必要"},
    ColumnWords{Column::Consumed, "Consumed MiB", u"consumedspace|使用済み|使用量"},
    ColumnWords{Column::Controller, "Controller", u"コントローラ|コントローラー"},
    ColumnWords{Column::Cores, "# Cores", u"numcores|numcpucores|コア数"},
    ColumnWords{Column::CoresPerCpu, "Cores per CPU", u"corespersocket|cpuあたりのコア数"},
    ColumnWords{Column::CoresPerSocket, "Cores p/s",
                u"corespersocket|corespersockets|ソケットあたりのコア数"},
    ColumnWords{Column::CpuModel, "CPU Model", u"cpuモデル|プロセッサ"},
    ColumnWords{Column::CpuUsage, "CPU usage %", u"overallcpuusage|cpu使用率|cpu使用率%"},
    ColumnWords{Column::Cpus, "CPUs", u"numcpu|numcpus|vcpu|vcpus|cpu数|vcpu数"},
    ColumnWords{Column::CurrentEvc, "Current EVC", u"currentevcmode|currentevcmodekey|現在のevc"},
    ColumnWords{Column::Datacenter, "Datacenter", u"データセンタ|データセンター"},
    ColumnWords{Column::DateTime, "Date / time", u"date|createtime|created|日時|作成日時"},
    ColumnWords{Column::Description, "Description", u"説明"},
    ColumnWords{Column::DeviceNode, "Device Node", u"デバイスノード"},
    ColumnWords{Column::DeviceType, "Device Type", u"デバイスタイプ|デバイス種別"},
    ColumnWords{Column::Disk, "Disk", u"diskname|ディスク|ディスク名"},
    ColumnWords{Column::DiskKey, "Disk Key", u"key|ディスクキー"},
    ColumnWords{Column::DiskMode, "Disk Mode", u"mode|ディスクモード"},
    ColumnWords{Column::DiskPath, "Disk Path", u"ディスクパス"},
    ColumnWords{Column::DiskUuid, "Disk UUID", u"ディスクuuid"},
    ColumnWords{Column::DnsName, "DNS Name", u"guesthostname|dns名|ホスト名ゲスト"},
    ColumnWords{Column::DpmEnabled, "DPM enabled", u"dpm有効"},
    ColumnWords{Column::DrsEnabled, "DRS enabled", u"drs有効"},
    ColumnWords{Column::EnableUuid, "EnableUUID", u"diskenableuuid"},
    ColumnWords{Column::EsxVersion, "ESX Version", u"esxiversion|fullname|esxバージョン|esxiバージョン"},
    ColumnWords{Column::Family, "Family", u"ファミリ"},
    ColumnWords{Column::Firmware, "Firmware", u"ファームウェア"},
    ColumnWords{Column::Folder, "Folder", u"フォルダ|フォルダー"},
    ColumnWords{Column::Free, "Free MiB", u"freespace|空き|空き容量"},
    ColumnWords{Column::FtState, "FT State", u"ft状態"},
    ColumnWords{Column::HaEnabled, "HA enabled", u"ha有効"},
    ColumnWords{Column::HardwareVersion, "HW version", u"hardwareversion|vmversion|ハードウェアバージョン"},
    ColumnWords{Column::Host, "Host", u"hostname|esxhost|ホスト"},
    ColumnWords{Column::Hosts, "Hosts", u"ホスト一覧"},
    ColumnWords{Column::HotAdd, "Hot Add", u"hotaddenabled|ホットアド|ホット追加"},
    ColumnWords{Column::HtActive, "HT Active", u"htactivated|ht有効"},
    ColumnWords{Column::InMaintenance, "in Maintenance Mode", u"maintenancemode|メンテナンスモード"},
    ColumnWords{Column::InUse, "In Use MiB", u"使用中|使用容量"},
    ColumnWords{Column::Ipv4, "IPv4 Address", u"ipaddress|ip4address|ipアドレス|ipv4アドレス"},
    ColumnWords{Column::Ipv6, "IPv6 Address", u"ip6address|ipv6アドレス"},
    ColumnWords{Column::Label, "Label", u"ラベル"},
    ColumnWords{Column::MacAddress, "Mac Address", u"mac|macアドレス"},
    ColumnWords{Column::Memory, "Memory", u"size|ram|メモリ|メモリー|メモリサイズ|サイズ"},
    ColumnWords{Column::MemoryInBytes, "Memory size", u""},
    ColumnWords{Column::MemoryUsage, "Memory usage %", u"overallmemoryusage|メモリ使用率|メモリ使用率%"},
    ColumnWords{Column::Model, "Model", u"モデル|機種"},
    ColumnWords{Column::Name, "Name", u"snapshotname|名前|名称"},
    ColumnWords{Column::NetworkName, "Network", u"networkname|ネットワーク|ネットワーク名"},
    ColumnWords{Column::NicLabel, "NIC label", u"nicラベル"},
    ColumnWords{Column::OsConfigured, "OS according to the configuration file",
                u"os|osaccordingtotheconfigfile|構成ファイルによるos|構成ファイルのos|ゲストos"},
    ColumnWords{Column::OsTools, "OS according to the VMware Tools",
                u"ostools|vmwaretoolsによるos|vmwaretoolsのos"},
    ColumnWords{Column::Path, "Path", u"パス"},
    ColumnWords{Column::Port, "Port", u"portname|ポート|ポート名"},
    ColumnWords{Column::PortGroup, "Port Group", u"ポートグループ"},
    ColumnWords{Column::PowerState, "Powerstate", u"電源状態|電源"},
    ColumnWords{Column::Provisioned, "Provisioned MiB",
                u"プロビジョニング済み|プロビジョニング容量|プロビジョニング"},
    ColumnWords{Column::Quiesced, "Quiesced", u"静止|静止済み"},
    ColumnWords{Column::Raw, "Raw", u"rdm|rawデバイス"},
    ColumnWords{Column::ResourcePool, "Resource pool", u"リソースプール"},
    ColumnWords{Column::SdkServer, "VI SDK Server", u"vcenter|vcenterserver"},
    ColumnWords{Column::SdkUuid, "VI SDK UUID", u"vcenteruuid"},
    ColumnWords{Column::SecureBoot, "EFI Secure boot", u"secureboot|efisecurebootenabled|セキュアブート"},
    ColumnWords{Column::SerialNumber, "Serial number", u"serial|シリアル番号"},
    ColumnWords{Column::ServiceTag, "Service tag", u"サービスタグ"},
    ColumnWords{Column::SharedBus, "Shared Bus", u"バス共有"},
    ColumnWords{Column::SharingMode, "Sharing mode", u"sharing|共有モード"},
    ColumnWords{Column::SizeTotal, "Size MiB (total)", u"sizetotal|サイズ合計|合計サイズ"},
    ColumnWords{Column::SmbiosUuid, "SMBIOS UUID", u"biosuuid"},
    ColumnWords{Column::Sockets, "# CPU", u"numcpu|numsockets|ソケット数"},
    ColumnWords{Column::Speed, "Speed", u"cpuspeed|cpumhz|cpu速度|周波数"},
    ColumnWords{Column::SrmPlaceholder, "SRM Placeholder", u""},
    ColumnWords{Column::Switch, "Switch", u"switchname|スイッチ|スイッチ名"},
    ColumnWords{Column::Template, "Template", u"テンプレート"},
    ColumnWords{Column::Thin, "Thin", u"thinprovisioned|シン|シンプロビジョニング"},
    ColumnWords{Column::Tools, "Tools", u"toolsstatus|status|ツール|toolsの状態"},
    ColumnWords{Column::ToolsVersion, "Tools Version", u"version|toolsのバージョン"},
    ColumnWords{Column::TotalDiskCapacity, "Total disk capacity MiB", u"ディスク容量合計|合計ディスク容量"},
    ColumnWords{Column::Type, "Type", u"種別|タイプ"},
    ColumnWords{Column::UnitNumber, "Unit #", u"scsiunit|unitnumber|ユニット番号"},
    ColumnWords{Column::Upgradeable, "Upgradeable", u"アップグレード可能"},
    ColumnWords{Column::Url, "URL", u""},
    ColumnWords{Column::Vendor, "Vendor", u"ベンダ|ベンダー|メーカー"},
    ColumnWords{Column::Vlan, "VLAN", u"vlanid"},
    ColumnWords{Column::Vm, "VM", u"vmname|virtualmachine|仮想マシン|仮想マシン名|vm名"},
    ColumnWords{Column::VmId, "VM ID", u"objectid|vmref|vmのid|仮想マシンid"},
    ColumnWords{Column::VmUuid, "VM UUID", u"uuid|vmのuuid|仮想マシンuuid"},
};

// Headings that read otherwise in one tab.
struct Exception {
    Tab tab;
    const char* squashed;
    Column column;
};
constexpr std::array kExceptions{
    Exception{Tab::Host, "corespersocket", Column::CoresPerCpu},
    Exception{Tab::Host, "numcpu", Column::Sockets},
    Exception{Tab::Host, "name", Column::Host},
    // The internal name of the host's memory counts bytes, while "# Memory" counts MiB.
    Exception{Tab::Host, "vhostmemorysize", Column::MemoryInBytes},
    Exception{Tab::Host, "memorysize", Column::MemoryInBytes},
    Exception{Tab::Disk, "name", Column::Disk},
    Exception{Tab::Partition, "name", Column::Disk},
    Exception{Tab::Network, "name", Column::NetworkName},
};

constexpr std::array kNumbers{Column::Capacity,    Column::Consumed,       Column::Cores,
                              Column::CoresPerCpu, Column::CoresPerSocket, Column::CpuUsage,
                              Column::Cpus,        Column::DiskKey,        Column::Free,
                              Column::InUse,       Column::Memory,         Column::MemoryInBytes,
                              Column::MemoryUsage, Column::Provisioned,    Column::SizeTotal,
                              Column::Sockets,     Column::Speed,          Column::TotalDiskCapacity,
                              Column::UnitNumber};

const QRegularExpression& unitPattern() {
    static const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z])([KkMmGgTt])[Ii]?[Bb](?![A-Za-z])|(?<=[a-z])([KMGT])i?B$"));
    return pattern;
}

QString squashed(const QString& text) {
    QString plain;
    for (const QChar c : text.toLower())
        if (c.isLetterOrNumber() || c == u'%') plain += c;
    return plain;
}

QString squashedWithoutUnit(const QString& heading) {
    QString plain = heading.normalized(QString::NormalizationForm_KC);
    return squashed(plain.remove(unitPattern()));
}

Bytes unitIn(const QString& heading) {
    const QRegularExpressionMatch match =
        unitPattern().match(heading.normalized(QString::NormalizationForm_KC));
    const QString letter = (match.captured(1) + match.captured(2)).toUpper();
    if (letter == QLatin1String("K")) return Bytes(1024);
    if (letter == QLatin1String("G")) return kGiB;
    return letter == QLatin1String("T") ? kGiB * 1024 : kMiB;
}

using Meanings = QHash<QString, Column>;

Meanings allMeanings() {
    Meanings meanings;
    for (const ColumnWords& entry : kColumns) {
        const QStringList words = QString::fromUtf16(entry.words).split(u'|', Qt::SkipEmptyParts);
        for (const QString& word : words)
            if (!meanings.contains(word)) meanings.insert(word, entry.column);
    }
    // What RVTools itself writes goes before what others may have made of it.
    for (const ColumnWords& entry : kColumns)
        meanings.insert(squashedWithoutUnit(QString::fromLatin1(entry.title)), entry.column);
    return meanings;
}

std::optional<Column> meaningOf(Tab tab, const QString& word) {
    static const Meanings meanings = allMeanings();
    for (const Exception& exception : kExceptions)
        if (exception.tab == tab && word == QLatin1String(exception.squashed)) return exception.column;
    const auto found = meanings.constFind(word);
    return found == meanings.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::optional<Heading> headingOf(Tab tab, const QString& text) {
    const QString word = squashedWithoutUnit(text);
    if (word.isEmpty()) return std::nullopt;
    if (const auto column = meaningOf(tab, word)) return Heading{*column, unitIn(text)};
    // "vInfoVMName", "vDiskCapacityMiB"
    const QString prefix = nameOf(tab).toLower();
    if (!word.startsWith(prefix)) return std::nullopt;
    const auto column = meaningOf(tab, word.mid(prefix.size()));
    return column ? std::optional(Heading{*column, unitIn(text)}) : std::nullopt;
}

QString titleOf(Column column) {
    for (const ColumnWords& entry : kColumns)
        if (entry.column == column) return QString::fromLatin1(entry.title);
    return {};
}

bool isNumber(Column column) {
    return std::find(kNumbers.begin(), kNumbers.end(), column) != kNumbers.end();
}

}  // namespace watari::importers::rvtools
