// Which disks an inspection may open: those of this machine and of imported files, and images only.
#include "app/usecases/inspection_disks.h"

#include "app/usecases/inspect_guests.h"
#include "desk.h"

#include <QDir>
#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

class InspectionDisksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_folder = QDir::cleanPath(m_desk->file(QString()));
        QDir(m_folder).mkpath(QStringLiteral("exports/gyomu#1"));
        QDir(m_folder).mkpath(QStringLiteral("images"));
        for (const char* name :
             {"images/a.qcow2", "exports/gyomu#1/a.vmdk", "exports/gyomu#1/gyomu.ovf", "exports/guest.xml",
              "exports/guest.qcow2", "exports/whole.ova", "exports/a.vmdk.000000000"})
            (void)m_desk->write(QLatin1String(name), "x");
    }

    void opensOnlyWhatIsOfThisMachine_data() {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isOpened");
        const auto row = [](const char* name, const char* platform, const char* key, const char* path,
                            bool isOpened) {
            QTest::newRow(name) << QString::fromLatin1(platform) << QString::fromLatin1(key)
                                << QString::fromLatin1(path) << isOpened;
        };
        const char* image = "images/a.qcow2";
        row("system's libvirt", "qemu:///system", "qemu:///system#1/vda", image, true);
        row("user's libvirt", "qemu:///session", "qemu:///session#1/vda", image, true);
        row("over a socket", "qemu+unix:///system", "qemu+unix:///system#1/vda", image, true);
        row("Xen here", "xen:///system", "xen:///system#1/xvda", image, true);
        row("moved here from vSphere", "qemu:///system", "vsphere://vc#vm-1/disk-2000", image, true);
        row("other host by ssh", "qemu+ssh://other/system", "qemu+ssh://other/system#1/vda", image, false);
        row("other host by tls", "qemu+tls://other/system", "qemu+tls://other/system#1/vda", image, false);
        row("through a program", "qemu+ext:///system", "qemu+ext:///system#1/vda", image, false);
        row("vSphere", "vsphere://vc.example", "vsphere://vc.example#vm-1/disk-2000", image, false);
        row("Hyper-V without a name", "hyperv://", "hyperv:x#1/scsi0", image, false);
        row("test driver", "test:///default", "test:///default#1/vda", image, false);
        row("list of VMs", "", "rvtools:/DIR/list.xlsx#vm/1/disk", image, false);
        row("typed in", "", "", image, false);
        row("image", "", "image:/DIR/images/a.qcow2#server/disk", image, true);
        row("package", "", "ovf:/DIR/exports/gyomu#1/gyomu.ovf#gyomu/scsi0:0", "exports/gyomu#1/a.vmdk",
            true);
        row("package of a known server", "vsphere://vc", "ovf:/DIR/exports/gyomu#1#gyomu/scsi0:0",
            "exports/gyomu#1/a.vmdk", true);
        row("package, another's path", "qemu+ssh://other/system", "ovf:/DIR/exports/gyomu#1#g/scsi0:0", image,
            false);
        row("machine's folder", "", "vmx:/DIR/exports/gyomu#1#a.vmx/scsi0:0", "exports/gyomu#1/a.vmdk", true);
        row("definition, disk beside it", "", "libvirt_xml:/DIR/exports/guest.xml#1/vda",
            "exports/guest.qcow2", true);
        row("definition, disk of its host", "", "libvirt_xml:/DIR/exports/guest.xml#1/vda", image, false);
        row("out of the folder", "", "libvirt_xml:/DIR/exports/guest.xml#1/vda", "exports/../images/a.qcow2",
            false);
        row("source is gone", "", "ovf:/DIR/gone/gyomu.ovf#gyomu/scsi0:0", "exports/guest.qcow2", false);
        row("disk is gone", "qemu:///system", "qemu:///system#1/vda", "images/gone.qcow2", false);
    }
    void opensOnlyWhatIsOfThisMachine() {
        QFETCH(QString, platform);
        QFETCH(QString, key);
        QFETCH(QString, path);
        QFETCH(bool, isOpened);
        const Server server = serverOn(platform);
        QCOMPARE(disksHere({diskOf(server, key, path)}, server).size(), isOpened ? 1 : 0);
    }

    void keepsTheOrderOfTargets() {
        const Server server = serverOn(QStringLiteral("qemu:///system"));
        QList<Disk> disks;
        for (const char* target : {"sdaa", "sdb", "sda"}) {
            disks.append(diskOf(server, QString(), QStringLiteral("images/a.qcow2")));
            disks.last().target = QLatin1String(target);
        }
        QStringList targets;
        for (const Disk& d : disksHere(disks, server)) targets.append(d.target);
        QCOMPARE(targets,
                 (QStringList{QStringLiteral("sda"), QStringLiteral("sdb"), QStringLiteral("sdaa")}));
    }

    void refusesWhatIsNoImageByItself_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QTest::newRow("inside an archive")
            << QStringLiteral("ovf:/DIR/exports/whole.ova#g/scsi0:0")
            << QStringLiteral("exports/whole.ova#a.vmdk") << QStringLiteral("tar -xf");
        QTest::newRow("split") << QStringLiteral("ovf:/DIR/exports/g.ovf#g/scsi0:0")
                               << QStringLiteral("exports/a.vmdk.000000000")
                               << QStringLiteral("Join all parts");
        QTest::newRow("split, of a folder")
            << QStringLiteral("ovf:/DIR/exports#g/scsi0:0") << QStringLiteral("exports/a.vmdk.000000000")
            << QStringLiteral("Join all parts");
    }
    void refusesWhatIsNoImageByItself() {
        QFETCH(QString, key);
        QFETCH(QString, path);
        QFETCH(QString, said);
        (void)m_desk->write(QStringLiteral("exports/g.ovf"), "x");
        Project project = m_desk->create();
        Server server = serverOn(QString());
        server.name = QStringLiteral("gyomu");
        server = stored(project, server);
        Disk disk = diskOf(server, key, path);
        disk.id = m_desk->ids().make<Disk>();
        (void)stored(project, disk);
        for (const QList<Id<Server>>& wanted : {QList<Id<Server>>{server.id}, QList<Id<Server>>{}}) {
            TEST_TAKE(const InspectionSummary summary, inspectServers(project, {.servers = wanted}, m_job));
            QCOMPARE(summary.servers.size(), 1);
            QCOMPARE(summary.servers.first().state, InspectionState::Failed);
            QVERIFY2(summary.servers.first().reason.contains(said),
                     qPrintable(summary.servers.first().reason));
        }
        const auto alone = inspectImages({disk.path}, Seconds(10), m_job);
        QVERIFY(!alone);
        QCOMPARE(alone.error().code(), ErrorCode::BadInput);
    }

private:
    Server serverOn(const QString& platform) const {
        return {.id = Id<Server>(QStringLiteral("s1")), .platformUri = platform};
    }
    Disk diskOf(const Server& server, QString key, const QString& path) const {
        key.replace(QLatin1String("/DIR"), m_folder);
        return {.serverId = server.id, .importKey = key, .path = m_folder + u'/' + path};
    }

    std::unique_ptr<Desk> m_desk;
    QString m_folder;
    NoJobContext m_job;
};

QTEST_GUILESS_MAIN(InspectionDisksTest)
#include "inspection_disks_test.moc"
