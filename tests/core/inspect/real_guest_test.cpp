// Debian 12 from its own packages, inspected: what phony guests cannot show of real package databases,
// kernels and start-up images.
#include "core/base/process.h"
#include "core/inspect/appliance.h"
#include "core/inspect/details.h"
#include "core/inspect/inspection.h"
#include "guest_kernel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace watari;
using namespace watari::inspect;

namespace {

constexpr Seconds kMakeLimit{2'400};

QStringList linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

}  // namespace

class RealGuestTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir{QStringLiteral("/var/tmp/watari-debian-XXXXXX")};
    NoJobContext m_job;
    InspectionOutcome m_found;

    [[nodiscard]] QList<Software> software(SoftwareKind kind) const {
        QList<Software> found = m_found.software;
        found.removeIf([kind](const Software& s) { return s.kind != kind; });
        return found;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_dir.isValid());
        const QString appliance = QStringLiteral(WATARI_BINARY_DIR "/appliance");
        const auto prepared = prepareAppliance({appliance, testing::guestKernelFolder()}, m_job);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().text()));
        const auto made = runChecked(QStringLiteral(WATARI_SOURCE_DIR "/tests/core/inspect/make_debian.sh"),
                                     {m_dir.path()}, kMakeLimit, m_job);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        InspectionRequest request;
        request.name = QStringLiteral("tax01");
        request.serverId = Id<Server>(request.name);
        request.keyPrefix = QStringLiteral("key");
        request.disks = {{Id<Disk>(QStringLiteral("disk")), m_dir.filePath(QStringLiteral("debian.img")),
                          QStringLiteral("raw")}};
        InspectionSettings settings;
        settings.applianceFolder = appliance;
        settings.workFolder = m_dir.path();
        auto found = inspectGuest(request, settings, m_job);
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        m_found = *std::move(found);
    }

    void tellsWhatItIs() {
        const Inspection& i = m_found.inspection;
        QCOMPARE(i.problem, QString());
        QCOMPARE(i.osinfoId, QStringLiteral("debian12"));
        QCOMPARE(i.architecture, QStringLiteral("x86_64"));
        QCOMPARE(i.hostName, QStringLiteral("tax01"));
        QCOMPARE(i.firmware, Firmware::Bios);
        QCOMPARE(i.rootDevice, QStringLiteral("/dev/sda1"));
    }

    void listsExactlyThePackagesThatDpkgLists() {
        QStringList found;
        for (const Software& s : software(SoftwareKind::Application)) found.append(s.name + u' ' + s.version);
        found.sort();
        const QStringList expected = linesOf(m_dir.filePath(QStringLiteral("packages")));
        QVERIFY(expected.size() > 100);
        QCOMPARE(found, expected);
    }

    void findsVirtioInTheStartUpImageOfItsKernel() {
        const QList<Software> kernels = software(SoftwareKind::Kernel);
        QCOMPARE(kernels.size(), 1);
        QVERIFY2(kernels[0].name.endsWith(QLatin1String("-cloud-amd64")), qPrintable(kernels[0].name));
        QCOMPARE(kernels[0].detail, QLatin1String(kVirtioInInitramfs));
    }

    void tellsItsServicesAndAddresses() {
        const QList<Software> services = software(SoftwareKind::Service);
        QVERIFY(std::ranges::any_of(services, [](const Software& s) {
            return s.name == QLatin1String("ssh") && s.detail == QLatin1String("starts by itself");
        }));
        QCOMPARE(m_found.interfaces.size(), 1);
        QCOMPARE(m_found.interfaces[0].name, QStringLiteral("ens3"));
        QCOMPARE(m_found.interfaces[0].addresses, QStringList{QStringLiteral("192.0.2.7/24")});
        QCOMPARE(m_found.interfaces[0].method, AddressMethod::Static);
    }

    void measuresItsFileSystem() {
        QCOMPARE(m_found.volumes.size(), 1);
        const Volume& root = m_found.volumes[0];
        QCOMPARE(root.mountPoint, QStringLiteral("/"));
        QCOMPARE(root.fileSystem, QStringLiteral("ext4"));
        QCOMPARE(root.fstabName, QStringLiteral("LABEL=system"));
        QVERIFY(root.used && *root.used > kMiB * 200);
        QVERIFY(root.inodes && root.inodesAvailable && *root.inodesAvailable < *root.inodes);
    }
};

QTEST_GUILESS_MAIN(RealGuestTest)
#include "real_guest_test.moc"
