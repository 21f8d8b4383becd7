#include "core/base/uri.h"

#include "core/base/digest.h"

#include <QTest>

using namespace watari;

class UriTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsUrisFromPaths_data() {
        QTest::addColumn<QString>("location");
        QTest::addColumn<bool>("uri");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* location, bool uri, const char* written) {
            QTest::newRow(location) << QString::fromUtf8(location) << uri << QString::fromUtf8(written);
        };
        const auto same = [row](const char* location, bool uri) { row(location, uri, location); };
        same("", false);
        same("/srv/image.qcow2", false);
        same("image.qcow2", false);
        same("C:\\image.vmdk", false);
        same("host:export", false);
        same("/srv/å°å¸³.xlsx", false);
        same("qemu:///system", true);
        same("test:///default", true);
        same("nbd+unix:///?socket=/run/a", true);
        same("postgresql://operator@db.example/watari", true);
        row("postgresql://operator:s3cret@db.example/watari", true,
            "postgresql://operator@db.example/watari");
        row("esx://root:a%40b@host/?no_verify=1", true, "esx://root@host/?no_verify=1");
        same("/srv/user:word@folder", false);
        row("vsphere://root:pa/ss@vc.example", true, "vsphere://root@vc.example");
        row("vsphere://root:pa?ss#1@vc.example/", true, "vsphere://root@vc.example/");
        same("https://host:/a@b", true);
        same("https://host:8080/a@b", true);
        same("nbd://[::1]:10809/a", true);
    }
    void tellsUrisFromPaths() {
        QFETCH(const QString, location);
        QFETCH(const bool, uri);
        QFETCH(const QString, written);
        QCOMPARE(isUri(location), uri);
        QCOMPARE(withoutPassword(location), written);
        QCOMPARE(holdsPassword(location), location != written);
    }

    void tellsListsOfTextsApart() {
        QCOMPARE(sha256OfParts({QStringLiteral("a"), QStringLiteral("b")}), sha256Text("1:a1:b"));
        QVERIFY(sha256OfParts({QStringLiteral("ab")}) !=
                sha256OfParts({QStringLiteral("a"), QStringLiteral("b")}));
    }

    // FIPS 180-4, examples of NIST: the empty message and "abc".
    void digestsAsSha256sumPrints() {
        QCOMPARE(sha256Text({}),
                 QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256Text("abc"),
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

QTEST_GUILESS_MAIN(UriTest)
#include "uri_test.moc"
