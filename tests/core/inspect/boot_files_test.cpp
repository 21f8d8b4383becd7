// Initramfs images, boot loaders' settings, and names of known software.
#include "core/inspect/boot_settings.h"
#include "core/inspect/details.h"
#include "core/inspect/initramfs.h"
#include "core/inspect/known_software.h"
#include "core/inspect/windows_guest.h"

#include <QBuffer>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <vector>

using namespace watari;
using namespace watari::inspect;

namespace {

using AddFilter = int (*)(archive*);

QByteArray packed(const QList<std::pair<QByteArray, QByteArray>>& files, AddFilter filter) {
    std::vector<char> bytes(std::size_t{8} << 20);
    std::size_t used = 0;
    archive* a = archive_write_new();
    archive_write_set_format_cpio_newc(a);
    filter(a);
    archive_write_open_memory(a, bytes.data(), bytes.size(), &used);
    for (const auto& [name, content] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(a, entry);
        archive_write_data(a, content.constData(), std::size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    return QByteArray(bytes.data(), qsizetype(used));
}

const QList<std::pair<QByteArray, QByteArray>> kModules{
    {"usr/lib/modules/6.1.0/kernel/drivers/block/virtio_blk.ko.xz",
     "\x7f"
     "ELF"},
    {"usr/lib/modules/6.1.0/kernel/drivers/virtio/virtio-pci.ko", QByteArray(5'000, 'x')},
    {"usr/lib/modules/6.1.0/modules.builtin", "kernel/drivers/net/virtio_net.ko\n"},
    {"etc/hostname", "x"}};

Result<QSet<QString>> modulesOf(const QByteArray& bytes, const InitramfsLimits& limits = {}) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    NoJobContext job;
    return modulesOfInitramfs(buffer, limits, job);
}

}  // namespace

class BootFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCompression_data() {
        QTest::addColumn<QByteArray>("image");
        const QByteArray early = packed({{"kernel/x86/microcode/AuthenticAMD.bin", QByteArray(700, 'm')}},
                                        archive_write_add_filter_none);
        QTest::newRow("none") << packed(kModules, archive_write_add_filter_none);
        QTest::newRow("gzip") << packed(kModules, archive_write_add_filter_gzip);
        QTest::newRow("bzip2") << packed(kModules, archive_write_add_filter_bzip2);
        QTest::newRow("xz") << packed(kModules, archive_write_add_filter_xz);
        QTest::newRow("lzma") << packed(kModules, archive_write_add_filter_lzma);
        QTest::newRow("lz4") << packed(kModules, archive_write_add_filter_lz4);
        QTest::newRow("zstd") << packed(kModules, archive_write_add_filter_zstd);
        QTest::newRow("microcode first") << early + packed(kModules, archive_write_add_filter_zstd);
        QTest::newRow("two plain archives") << early + packed(kModules, archive_write_add_filter_none);
    }
    void readsEveryCompression() {
        QFETCH(const QByteArray, image);
        const auto modules = modulesOf(image);
        QVERIFY2(modules, modules ? "" : qPrintable(modules.error().text()));
        const QSet<QString> wanted{QStringLiteral("virtio_blk"), QStringLiteral("virtio_pci"),
                                   QStringLiteral("virtio_net")};
        QCOMPARE(*modules, wanted);
        QVERIFY(bootsFromVirtio(*modules));
    }

    void refusesWhatIsNoInitramfs_data() {
        QTest::addColumn<QByteArray>("image");
        const QByteArray good = packed(kModules, archive_write_add_filter_gzip);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("zeroes") << QByteArray(4'096, '\0');
        QTest::newRow("cut short") << good.left(good.size() / 2);
        QTest::newRow("cut in the archive") << packed(kModules, archive_write_add_filter_none).left(300);
        QTest::newRow("header of letters") << QByteArray("070701") + QByteArray(200, 'Z');
        QTest::newRow("compressed text") << packed({}, archive_write_add_filter_gzip).left(20);
    }
    void refusesWhatIsNoInitramfs() {
        QFETCH(const QByteArray, image);
        const auto modules = modulesOf(image);
        QVERIFY(!modules);
        QCOMPARE(modules.error().code(), ErrorCode::BadInput);
    }

    void keepsToItsLimits() {
        const QByteArray bomb =
            packed({{"zeroes", QByteArray(qsizetype{4} << 20, '\0')}}, archive_write_add_filter_gzip);
        QVERIFY(bomb.size() < 100'000);
        const auto unpacked = modulesOf(bomb, {.unpacked = kMiB});
        QVERIFY(!unpacked);
        QVERIFY(unpacked.error().message().contains(QLatin1String("1 MiB")));
        QVERIFY(!modulesOf(packed(kModules, archive_write_add_filter_none), {.files = 2}));
        QVERIFY(modulesOf(bomb).error().code() == ErrorCode::BadInput || modulesOf(bomb));
    }

    void needsBusAndDisk_data() {
        QTest::addColumn<QString>("modules");
        QTest::addColumn<bool>("boots");
        const auto row = [](const char* modules, bool boots) {
            QTest::newRow(modules) << QString::fromLatin1(modules) << boots;
        };
        row("virtio_pci virtio_blk", true);
        row("virtio_pci virtio_scsi", true);
        row("virtio_pci", false);
        row("virtio_blk", false);
        row("ata_piix", false);
    }
    void needsBusAndDisk() {
        QFETCH(const QString, modules);
        const QStringList names = modules.split(u' ');
        QTEST(bootsFromVirtio(QSet<QString>(names.begin(), names.end())), "boots");
    }

    void findsTheDefaultKernel_data() {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("legacy");
        QTest::addColumn<QString>("kernel");
        const QString menu = QStringLiteral(
            "set default=\"%1\"\nmenuentry 'First' --id one {\n linux /vmlinuz-1 ro\n}\nsubmenu 'More' {\n"
            " menuentry 'Second' $menuentry_id_option 'two' {\n  linuxefi /boot/vmlinuz-2 ro\n }\n}\n"
            "menuentry 'Third' {\n linux16 /vmlinuz-3\n}\n");
        const QString none;
        const auto saved = [](const char* entry) {
            return QStringLiteral("# GRUB\nsaved_entry=") + QLatin1String(entry);
        };
        QTest::newRow("first") << menu.arg(0) << none << none << "vmlinuz-1";
        QTest::newRow("after the sub-menu") << menu.arg(2) << none << none << "vmlinuz-3";
        QTest::newRow("by id") << menu.arg(QStringLiteral("two")) << none << none << "vmlinuz-2";
        QTest::newRow("by path") << menu.arg(QStringLiteral("More>Second")) << none << none << "vmlinuz-2";
        QTest::newRow("saved") << menu.arg(QStringLiteral("${saved_entry}")) << saved("Third") << none
                               << "vmlinuz-3";
        QTest::newRow("saved and gone") << menu.arg(0) << saved("Fourth") << none << "vmlinuz-1";
        QTest::newRow("old GRUB")
            << none << none << "default=1\ntitle A\n kernel /vmlinuz-8 ro\ntitle B\n kernel /vmlinuz-9\n"
            << "vmlinuz-9";
        QTest::newRow("nothing said") << none << none << none << "";
    }
    void findsTheDefaultKernel() {
        QFETCH(const QString, config);
        QFETCH(const QString, environment);
        QFETCH(const QString, legacy);
        const BootTexts texts{.grubConfig = config, .grubEnvironment = environment, .legacyConfig = legacy};
        QTEST(defaultKernel(texts, {QStringLiteral("vmlinuz-1"), QStringLiteral("vmlinuz-2")}), "kernel");
    }

    void findsTheDefaultAmongEntries() {
        BootTexts texts;
        const auto entry = [](const char* kernel) {
            return QStringLiteral("title x\nlinux /") + QLatin1String(kernel);
        };
        texts.entries = {{QStringLiteral("id-5.14.0-70"), entry("vmlinuz-5.14.0-70")},
                         {QStringLiteral("id-5.14.0-162"), entry("vmlinuz-5.14.0-162")},
                         {QStringLiteral("id-9-rescue"), entry("vmlinuz-0-rescue")}};
        QCOMPARE(defaultKernel(texts, {}), QStringLiteral("vmlinuz-5.14.0-162"));
        texts.grubEnvironment = QStringLiteral("saved_entry=id-5.14.0-70\n");
        QCOMPARE(defaultKernel(texts, {}), QStringLiteral("vmlinuz-5.14.0-70"));
        texts.grubEnvironment.clear();
        texts.loaderConfig = QStringLiteral("timeout 3\ndefault id-5.14.0-70.conf\n");
        QCOMPARE(defaultKernel(texts, {}), QStringLiteral("vmlinuz-5.14.0-70"));
    }

    void passesOverLinesOfSeparatorsAlone() {
        const QString text = QStringLiteral(";\n, ,\n=\n");
        const BootTexts menus{.grubConfig = text, .grubEnvironment = text, .legacyConfig = text};
        QCOMPARE(defaultKernel(menus, {}), QString());
        const BootTexts entries{.loaderConfig = text, .entries = {{QStringLiteral("id"), text}}};
        QCOMPARE(defaultKernel(entries, {}), QString());
    }

    void aSingleKernelIsTheDefault() {
        QCOMPARE(defaultKernel({}, {QStringLiteral("vmlinuz-1")}), QStringLiteral("vmlinuz-1"));
    }

    void looksForGrubBesideItsEfiProgramToo() {
        QCOMPARE(grubFolders({}), (QStringList{QStringLiteral("/boot/grub2"), QStringLiteral("/boot/grub")}));
        QCOMPARE(grubFolders({QStringLiteral("BOOT"), QStringLiteral("redhat")}).mid(2),
                 (QStringList{QStringLiteral("/boot/efi/EFI/BOOT"), QStringLiteral("/boot/efi/EFI/redhat")}));
    }

    void ordersVersionsAsPeopleDo() {
        QVERIFY(versionLess(QStringLiteral("6.1.0-9"), QStringLiteral("6.1.0-10")));
        QVERIFY(!versionLess(QStringLiteral("6.1.0-10"), QStringLiteral("6.1.0-9")));
        QVERIFY(versionLess(QStringLiteral("6.1"), QStringLiteral("6.1.1")));
        QVERIFY(!versionLess(QStringLiteral("6.1"), QStringLiteral("6.1")));
    }

    void knowsToolsAndAntivirus_data() {
        QTest::addColumn<QString>("application");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("product");
        const auto row = [](const char* application, const char* service, const char* product) {
            QTest::newRow(product) << QString::fromLatin1(application) << QString::fromLatin1(service)
                                   << QString::fromLatin1(product);
        };
        row("open-vm-tools", "open-vm-tools", "open-vm-tools");
        row("VMware Tools", "VMTools", "VMware Tools");
        row("Oracle VM VirtualBox Guest Additions 7.0", "VBoxService", "VirtualBox Guest Additions");
        row("Trend Micro Deep Security Agent", "ds_agent", "Trend Micro Deep Security Agent");
        row("CrowdStrike Windows Sensor", "CSFalconService", "CrowdStrike Falcon");
        row("Symantec Endpoint Protection", "SepMasterService", "Symantec Endpoint Protection");
        row("clamav-daemon", "clamav-daemon", "ClamAV");
        row("notepad", "Spooler", "");
    }
    void knowsToolsAndAntivirus() {
        QFETCH(const QString, application);
        QFETCH(const QString, service);
        QFETCH(const QString, product);
        QCOMPARE(knownApplication(application).value_or(KnownProduct{}).product, product);
        QCOMPARE(knownService(service).value_or(KnownProduct{}).product, product);
    }

    void onlyServicesInUseAreProducts_data() {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<bool>("inUse");
        QTest::newRow("boot") << kStartsAtBoot << true;
        QTest::newRow("system") << kStartsWithSystem << true;
        QTest::newRow("by itself") << kStartsByItself << true;
        QTest::newRow("on demand") << kStartsOnDemand << false;
        QTest::newRow("disabled") << kIsDisabled << false;
    }
    void onlyServicesInUseAreProducts() {
        QFETCH(const QString, detail);
        for (const char* name : {"ds_agent", "vmicheartbeat"}) {
            const Software service{.name = QLatin1String(name), .detail = detail};
            QTEST(productInUse(service).has_value(), "inUse");
        }
        QVERIFY(!productInUse({.name = QStringLiteral("WinDefend"), .detail = detail}));
    }

    void onlySomeRestrictionsRefuseDrivers_data() {
        QTest::addColumn<bool>("refuses");
        for (const char* name : {"DenyUnspecified", "DenyDeviceIDs", "denydeviceclasses", "DenyInstanceIDs"})
            QTest::newRow(name) << true;
        for (const char* name : {"AllowDeviceIDs", "DenyRemovableDevices", "DenyDeviceIDsRetroactive", ""})
            QTest::newRow(name) << false;
    }
    void onlySomeRestrictionsRefuseDrivers() {
        QTEST(canRefuseDrivers(QString::fromLatin1(QTest::currentDataTag())), "refuses");
    }
};

QTEST_GUILESS_MAIN(BootFilesTest)
#include "boot_files_test.moc"
