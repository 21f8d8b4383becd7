// Network settings, fstab and registry values of guests, from texts to values.
#include "core/inspect/fstab.h"
#include "core/inspect/hive_values.h"
#include "core/inspect/network_files.h"
#include "core/inspect/settings_text.h"

#include <QTest>

using namespace watari;
using namespace watari::inspect;

namespace {

// "ens192 00:16:… static | addresses | gateways | dns | routes", one a line.
QString shown(const QList<GuestInterface>& interfaces) {
    QStringList lines;
    for (const GuestInterface& i : interfaces) {
        const QString head = QStringLiteral("%1 %2 %3").arg(i.name, i.mac, enumName(i.method)).simplified();
        lines.append(QStringList{head, i.addresses.join(u' '), i.gateways.join(u' '), i.dnsServers.join(u' '),
                                 i.routes.join(QStringLiteral(", "))}
                         .join(u'|'));
    }
    return lines.join(u'\n');
}

QList<GuestInterface> ifcfg(const QString& text, const QString& file) {
    return interfacesOfIfcfg(text, QStringLiteral("eth9"), file);
}

using Reader = QList<GuestInterface> (*)(const QString&, const QString&);

struct Row {
    const char* name;
    Reader reader;
    const char* text;
    const char* shown;
};

const Row kRows[] = {
    {"ifcfg: static", ifcfg,
     "DEVICE=\"ens192\"\nHWADDR=00:50:56:AA:BB:CC\nBOOTPROTO=none\nIPADDR=192.0.2.7\nPREFIX=24\nGATEWAY=192."
     "0.2.1\n"
     "DNS1=192.0.2.53\nDNS2=192.0.2.54\nIPV6ADDR=2001:db8::7/64\nIPV6_DEFAULTGW=fe80::1%ens192\n",
     "ens192 00:50:56:aa:bb:cc static|192.0.2.7/24 2001:db8::7/64|192.0.2.1 fe80::1|192.0.2.53 192.0.2.54|"},
    {"ifcfg: numbered, netmask", ifcfg,
     "IPADDR0=192.0.2.7\nNETMASK0=255.255.255.128\nIPADDR1=192.0.2.8 # spare\nPREFIX1=32\n",
     "eth9 static|192.0.2.7/25 192.0.2.8/32|||"},
    {"ifcfg: DHCP", ifcfg, "DEVICE=eth0\nBOOTPROTO=dhcp\n", "eth0 dhcp||||"},
    {"ifcfg: SUSE", ifcfg, "BOOTPROTO='static'\nIPADDR='192.0.2.7/24'\nLLADDR='00:50:56:00:00:01'\n",
     "eth9 00:50:56:00:00:01 static|192.0.2.7/24|||"},
    {"ifcfg: loopback", ifcfg, "DEVICE=lo\nIPADDR=127.0.0.1\n", ""},
    {"ifcfg: empty", ifcfg, "# nothing\n", ""},
    {"ifcfg: wrong netmask", ifcfg, "IPADDR=192.0.2.7\nNETMASK=255.0.255.0\n", "eth9 static|192.0.2.7|||"},
    {"keyfile: static", interfacesOfKeyfile,
     "[connection]\nid=LAN\ninterface-name=ens3\ntype=ethernet\n[ethernet]\nmac-address=52:54:00:12:34:56\n["
     "ipv4]\n"
     "address1=192.0.2.7/24,192.0.2.1\naddress2=192.0.2.8/24\ndns=192.0.2.53;192.0.2.54;\nmethod=manual\n"
     "route1=10.0.0.0/8,192.0.2.254,100\n[ipv6]\nmethod=auto\n",
     "ens3 52:54:00:12:34:56 static|192.0.2.7/24 192.0.2.8/24|192.0.2.1|192.0.2.53 192.0.2.54|"
     "10.0.0.0/8 via 192.0.2.254"},
    {"keyfile: DHCP, default route", interfacesOfKeyfile,
     "[connection]\nid=LAN\n[ipv4]\nmethod=auto\nroute1=0.0.0.0/0,192.0.2.1\n", "LAN dhcp||192.0.2.1||"},
    {"keyfile: older form", interfacesOfKeyfile,
     "[connection]\ninterface-name=eth0\n[ipv4]\nmethod=manual\naddresses=192.0.2.7/24;192.0.2.8/24;\n"
     "gateway=192.0.2.1\n",
     "eth0 static|192.0.2.7/24 192.0.2.8/24|192.0.2.1||"},
    {"keyfile: nothing", interfacesOfKeyfile, "x=1\n[ipv4\n=\n", ""},
    {"netplan: static", interfacesOfNetplan,
     "network:\n  version: 2\n  ethernets:\n    lan0:\n      match: {macaddress: \"52:54:00:AB:CD:EF\"}\n"
     "      set-name: lan0\n      addresses: [192.0.2.7/24, 2001:db8::7/64]\n      gateway4: 192.0.2.1\n"
     "      nameservers:\n        addresses:\n          - 192.0.2.53\n      routes:\n        - to: "
     "10.0.0.0/8\n"
     "          via: 192.0.2.254\n        - to: default\n          via: 192.0.2.2\n",
     "lan0 52:54:00:ab:cd:ef static|192.0.2.7/24 2001:db8::7/64|192.0.2.1 192.0.2.2|192.0.2.53|"
     "10.0.0.0/8 via 192.0.2.254"},
    {"netplan: DHCP, bond", interfacesOfNetplan,
     "network:\n  ethernets:\n    eth0: {dhcp4: yes}\n  bonds:\n    bond0:\n      addresses:\n"
     "        - 192.0.2.9/24:\n            label: x\n",
     "eth0 dhcp||||\nbond0 static|192.0.2.9/24|||"},
    {"netplan: cut short", interfacesOfNetplan, "network:\n  ethernets:\n    eth0: {dhcp4: true, addr",
     "eth0 dhcp||||"},
    {"netplan: deep", interfacesOfNetplan, "network: [[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]", ""},
    {"netplan: no YAML", interfacesOfNetplan, "\t\x01 & *", ""},
    {"interfaces: static", interfacesOfInterfaces,
     "source /etc/network/interfaces.d/*\nauto lo\niface lo inet loopback\nauto eth0\niface eth0 inet "
     "static\n"
     "    address 192.0.2.7\n    netmask 255.255.255.0\n    gateway 192.0.2.1\n    hwaddress ether "
     "00:16:3E:00:00:01\n"
     "    dns-nameservers 192.0.2.53 192.0.2.54\n"
     "    up route add -net 172.16.0.0 netmask 255.240.0.0 gw 192.0.2.253\n"
     "    post-up ip route add 10.0.0.0/8 via 192.0.2.254\niface eth0 inet6 static\n    address "
     "2001:db8::7/64\n",
     "eth0 00:16:3e:00:00:01 static|192.0.2.7/24 2001:db8::7/64|192.0.2.1|192.0.2.53 192.0.2.54|"
     "172.16.0.0/12 via 192.0.2.253, 10.0.0.0/8 via 192.0.2.254"},
    {"interfaces: alias, DHCP", interfacesOfInterfaces,
     "iface eth0 inet dhcp\niface eth0:1 inet static\n  address 192.0.2.8/24\niface eth1 inet manual\n",
     "eth0 static|192.0.2.8/24|||\neth1 unknown||||"},
    {"interfaces: words without stanza", interfacesOfInterfaces, "address 192.0.2.1\niface\n", ""},
    {"interfaces: lines of separators alone", interfacesOfInterfaces, ";\niface eth0 inet dhcp\n, ,\n",
     "eth0 dhcp||||"},
    {"networkd: static", interfacesOfNetworkd,
     "[Match]\nName=enp1s0\n[Network]\nAddress=192.0.2.7/24\nGateway=192.0.2.1\nDNS=192.0.2.53\nDHCP=no\n"
     "[Address]\nAddress=192.0.2.8/24\n[Route]\nDestination=10.0.0.0/8\nGateway=192.0.2.254\n"
     "[Route]\nGateway=192.0.2.2\n",
     "enp1s0 static|192.0.2.7/24 192.0.2.8/24|192.0.2.1 192.0.2.2|192.0.2.53|10.0.0.0/8 via 192.0.2.254"},
    {"networkd: DHCP by MAC", interfacesOfNetworkd,
     "[Match]\nMACAddress=00:16:3e:00:00:02\n[Network]\nDHCP=ipv4\n", "00:16:3e:00:00:02 dhcp||||"},
    {"networkd: no match", interfacesOfNetworkd, "[Network]\nDHCP=yes\n", ""},
};

}  // namespace

class SettingsFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNetworkFiles_data() {
        QTest::addColumn<int>("row");
        int number = 0;
        for (const Row& row : kRows) QTest::newRow(row.name) << number++;
    }
    void readsNetworkFiles() {
        QFETCH(const int, row);
        const auto read = kRows[row].reader(QString::fromUtf8(kRows[row].text), QStringLiteral("/file"));
        QCOMPARE(shown(read), QString::fromUtf8(kRows[row].shown));
        for (const GuestInterface& i : read) QCOMPARE(i.settingsFile, QStringLiteral("/file"));
    }

    void readsRouteFiles_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("routes");
        const auto row = [](const char* name, const char* text, const char* routes) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(routes);
        };
        row("via", "10.0.0.0/8 via 192.0.2.1 dev eth0\n# 1 via 2\n", "10.0.0.0/8 via 192.0.2.1");
        row("numbered", "ADDRESS0=10.0.0.0\nNETMASK0=255.0.0.0\nGATEWAY0=192.0.2.1\n",
            "10.0.0.0/8 via 192.0.2.1");
        row("SUSE", "10.0.0.0 192.0.2.1 255.0.0.0 eth0\n", "10.0.0.0/8 via 192.0.2.1");
        row("on link", "ADDRESS0=10.0.0.0\nNETMASK0=8\n", "10.0.0.0/8");
        row("neither", "hello world\nvia\n", "");
    }
    void readsRouteFiles() {
        QFETCH(const QString, text);
        QFETCH(const QString, routes);
        QCOMPARE(routesOfIfcfg(text).join(u','), routes);
    }

    void readsNamesGivenToAddresses() {
        const QHash<QString, QString> wanted{{QStringLiteral("00:16:3e:00:00:01"), QStringLiteral("lan0")}};
        QCOMPARE(
            namesOfLinkFile(QStringLiteral("[Match]\nMACAddress=00:16:3E:00:00:01\n[Link]\nName=lan0\n")),
            wanted);
        QCOMPARE(namesOfUdevRules(QStringLiteral(
                     "# a card\nSUBSYSTEM==\"net\", ATTR{address}==\"00:16:3e:00:00:01\", NAME=\"lan0\"\n")),
                 wanted);
        QVERIFY(namesOfLinkFile(QStringLiteral("[Match]\nMACAddress=none\n[Link]\nName=lan0\n")).isEmpty());
        QVERIFY(namesOfUdevRules(QStringLiteral("NAME=\"lan0\"\n")).isEmpty());
    }

    void readsFstab() {
        const auto entries =
            fstabEntries(QStringLiteral("# comment\nUUID=1-2 / ext4 defaults,noatime 0 1\n\nLABEL=x "
                                        "/srv/my\\040files xfs\nbroken line\n"));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].options, (QStringList{QStringLiteral("defaults"), QStringLiteral("noatime")}));
        QCOMPARE(entries[1].mountPoint, QStringLiteral("/srv/my files"));
        QCOMPARE(entries[1].spec, QStringLiteral("LABEL=x"));
    }

    void readsShellAssignments() {
        const auto values = shellAssignments(QStringLiteral(
            "A=1\nexport B='two words'\nC=\"x\" # y\n1D=3\nE = 5\nF=\nA=2\nG=one \\\nH=7\nQ='open"));
        QCOMPARE(values.value(QStringLiteral("A")), QStringLiteral("2"));
        QCOMPARE(values.value(QStringLiteral("B")), QStringLiteral("two words"));
        QCOMPARE(values.value(QStringLiteral("C")), QStringLiteral("x"));
        QCOMPARE(values.value(QStringLiteral("Q")), QStringLiteral("open"));
        QVERIFY(!values.contains(QStringLiteral("1D")));
        QVERIFY(values.contains(QStringLiteral("F")));
    }

    void turnsNetmasksIntoPrefixes_data() {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<int>("prefix");
        for (const auto& [mask, prefix] :
             std::initializer_list<std::pair<const char*, int>>{{"255.255.255.0", 24},
                                                                {"255.255.255.255", 32},
                                                                {"0.0.0.0", 0},
                                                                {"128.0.0.0", 1},
                                                                {"255.0.255.0", -1},
                                                                {"255.255.255", -1},
                                                                {"a.b.c.d", -1},
                                                                {"256.0.0.0", -1}})
            QTest::newRow(mask) << QString::fromLatin1(mask) << prefix;
    }
    void turnsNetmasksIntoPrefixes() {
        QFETCH(const QString, mask);
        QTEST(prefixOfNetmask(mask), "prefix");
    }

    void knowsMacAddresses() {
        QCOMPARE(macOf(QStringLiteral(" 00-50-56-AA-bb-CC ")), QStringLiteral("00:50:56:aa:bb:cc"));
        QCOMPARE(macOf(QStringLiteral("00:50:56")), QString());
    }

    void readsRegistryValues() {
        const auto utf16 = [](const QString& text) {
            return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        };
        QCOMPARE(registryText(utf16(QStringLiteral("名前") + QChar(u'\0') + QStringLiteral("rest"))),
                 QStringLiteral("名前"));
        QCOMPARE(registryText({}), QString());
        QCOMPARE(registryText(utf16(QString(QChar(u'\0')) + u'x')), QString());
        QCOMPARE(registryTexts(utf16(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"))),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(registryNumber(QByteArray::fromHex("04030201")), std::optional<quint32>(0x01020304));
        QCOMPARE(registryNumber("x"), std::optional<quint32>());
        QCOMPARE(persistentRoute(QStringLiteral("10.0.0.0,255.0.0.0,192.0.2.1,1")),
                 QStringLiteral("10.0.0.0/8 via 192.0.2.1"));
        QCOMPARE(persistentRoute(QStringLiteral("x")), QString());
    }

    void tellsTheKindOfActivation_data() {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("productId");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const char* channel, const char* id, const char* kind) {
            QTest::newRow(name) << QString::fromLatin1(channel) << QString::fromLatin1(id)
                                << QString::fromLatin1(kind);
        };
        row("volume", "Volume:GVLK", "00430-00000-00000-AA123", "volume");
        row("retail", "Retail", "", "retail");
        row("OEM", "OEM:DM", "", "oem");
        row("OEM by its number", "", "00371-OEM-8992671-00524", "oem");
        row("unknown", "", "00430-00000-00000-AA123", "");
    }
    void tellsTheKindOfActivation() {
        QFETCH(const QString, channel);
        QFETCH(const QString, productId);
        QByteArray id(0x3F8, '\0');
        id += QByteArray(reinterpret_cast<const char*>(channel.utf16()), channel.size() * 2)
                  .leftJustified(128, '\0');
        QTEST(activationKind(channel.isEmpty() ? QByteArray() : id, productId), "kind");
    }
};

QTEST_GUILESS_MAIN(SettingsFilesTest)
#include "settings_files_test.moc"
