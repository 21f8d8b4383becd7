#include "core/readers/tar_archive.h"

#include "tests/core/readers/tarred.h"

#include <QBuffer>
#include <QTest>

using namespace watari;
using namespace watari::readers;
using namespace watari::readers::test;

namespace {

Result<TarListing> listed(QByteArray bytes, const TarLimits& limits = {}) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoJobContext job;
    return listTar(buffer, limits, job);
}

class CancelledJob final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

}  // namespace

class TarArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void givesPlacesOfContents();
    void readsSizesBeyondOctal();
    void noticesAMissingEnd();
    void refuses_data();
    void refuses();
    void stopsAtTheLimitOfEntries();
    void stopsWhenCancelled();
    void recognisesHeaders();
};

void TarArchiveTest::findsNames_data() {
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QStringList>("names");
    const QByteArray longName = QByteArray(150, 'n') + ".vmdk";
    QTest::newRow("plain") << tarOf({{"a.ovf", "x"}, {"a.vmdk", "y"}})
                           << QStringList{QStringLiteral("a.ovf"), QStringLiteral("a.vmdk")};
    QTest::newRow("dot") << tarOf({{"./", "", '5'}, {"./a.ovf", "x"}})
                         << QStringList{QStringLiteral("a.ovf")};
    QTest::newRow("folder") << tarOf({{"disks/", "", '5'}, {"disks/a", "x"}})
                            << QStringList{QStringLiteral("disks/a")};
    QTest::newRow("old folder") << tarOf({{"disks/", ""}, {"disks/a", "x"}})
                                << QStringList{QStringLiteral("disks/a")};
    QTest::newRow("GNU long name") << tarOf(
                                          {{"././@LongLink", longName + '\0', 'L'}, {"nnn", "x"}, {"b", "y"}})
                                   << QStringList{QString::fromLatin1(longName), QStringLiteral("b")};
    QTest::newRow("pax path") << tarOf({{"PaxHeader", paxRecord("path", "電算.vmdk"), 'x'}, {"q", "x"}})
                              << QStringList{QStringLiteral("電算.vmdk")};
    QTest::newRow("pax global") << tarOf({{"pax", paxRecord("comment", "abc"), 'g'}, {"q", "x"}})
                                << QStringList{QStringLiteral("q")};
    QTest::newRow("UTF-8") << tarOf({{"業務.ovf", "x"}}) << QStringList{QStringLiteral("業務.ovf")};
    QTest::newRow("CP932") << tarOf({{"\x8B\xC6\x96\xB1.ovf", "x"}})
                           << QStringList{QStringLiteral("業務.ovf")};
    QByteArray prefixed = tarHeader({"a.vmdk", ""});
    prefixed.replace(345, 5, "disks");
    qint64 sum = 8 * ' ';
    for (qsizetype i = 0; i < 512; ++i)
        if (i < 148 || i >= 156) sum += static_cast<unsigned char>(prefixed[i]);
    prefixed.replace(148, 7, octal(sum, 6) + '\0');
    QTest::newRow("ustar prefix") << prefixed + QByteArray(1024, '\0')
                                  << QStringList{QStringLiteral("disks/a.vmdk")};
}

void TarArchiveTest::findsNames() {
    QFETCH(QByteArray, archive);
    QFETCH(QStringList, names);
    const auto listing = listed(archive);
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().text()));
    QStringList found;
    for (const TarEntry& entry : listing->entries) found.append(entry.name);
    QCOMPARE(found, names);
    QVERIFY(listing->end == TarEnd::Marked);
}

void TarArchiveTest::givesPlacesOfContents() {
    const QByteArray archive = tarOf({{"a", QByteArray(700, 'a')}, {"b", "content"}});
    const auto listing = listed(archive);
    QVERIFY(listing);
    const TarEntry& second = listing->entries[1];
    QCOMPARE(archive.mid(second.offset.value(), second.size.value()), QByteArray("content"));
    QCOMPARE(listing->entries[0].size.value(), 700);
}

void TarArchiveTest::readsSizesBeyondOctal() {
    QByteArray size(12, '\0');
    size[0] = char(0x80);
    size[11] = 5;
    const auto byBits = listed(tarOf({{"a", "12345", '0', size}}));
    QVERIFY2(byBits, byBits ? "" : qPrintable(byBits.error().text()));
    QCOMPARE(byBits->entries[0].size.value(), 5);
    const auto byPax = listed(
        tarOf({{"PaxHeader", paxRecord("size", "5"), 'x'}, {"a", "12345", '0', "00000000000"}, {"b", "6"}}));
    QVERIFY2(byPax, byPax ? "" : qPrintable(byPax.error().text()));
    QCOMPARE(byPax->entries[0].size.value(), 5);
    QCOMPARE(byPax->entries[1].size.value(), 1);
}

void TarArchiveTest::noticesAMissingEnd() {
    const auto listing = listed(tarMember({"a", "x"}));
    QVERIFY(listing);
    QVERIFY(listing->end == TarEnd::Missing);
}

void TarArchiveTest::refuses_data() {
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& archive, const char* says) {
        QTest::newRow(name) << archive << QString::fromLatin1(says);
    };
    row("nothing", {}, "is empty");
    row("zeroes", QByteArray(1024, '\0'), "is empty");
    row("text", QByteArray(600, 't'), "checksum");
    row("cut header", tarMember({"a", "x"}) + QByteArray(100, 'b'), "cut off");
    row("cut content", tarOf({{"a", QByteArray(9000, 'x')}}).left(4000), "cut off");
    row("up", tarOf({{"../a", "x"}}), "leads out");
    row("up inside", tarOf({{"disks/../../a", "x"}}), "leads out");
    row("up by backslash", tarOf({{"..\\a", "x"}}), "leads out");
    row("absolute", tarOf({{"/etc/passwd", "x"}}), "leads out");
    row("drive", tarOf({{"C:/a", "x"}}), "leads out");
    row("control character", tarOf({{"a\nb", "x"}}), "leads out");
    row("folder up", tarOf({{"../a/", "", '5'}}), "leads out");
    row("no name", tarOf({{"", "x"}}), "leads out");
    row("not text", tarOf({{"\xFF\xFF\xFF", "x"}}), "not text");
    row("hard link", tarOf({{"a", "", '1'}}), "link");
    row("symbolic link", tarOf({{"a", "", '2'}}), "link");
    row("device", tarOf({{"a", "", '3'}}), "link");
    row("GNU long link", tarOf({{"a", "target", 'K'}}), "link");
    row("GNU sparse", tarOf({{"a", "x", 'S'}}), "link");
    row("pax sparse", tarOf({{"p", paxRecord("GNU.sparse.major", "1"), 'x'}, {"a", "x"}}), "sparse");
    row("twice", tarOf({{"a", "x"}, {"./a", "y"}}), "twice");
    row("size no number", tarOf({{"a", "x", '0', "zzzzzzzzzzz"}}), "no number");
    row("size negative", tarOf({{"a", "x", '0', QByteArray(12, char(0xFF))}}), "no number");
    row("size beyond 63 bits",
        tarOf({{"a", "x", '0', QByteArray(1, char(0xBF)) + QByteArray(11, char(0xFF))}}), "no number");
    row("pax size no number", tarOf({{"p", paxRecord("size", "-1"), 'x'}, {"a", "x"}}), "no number");
    row("pax damaged", tarOf({{"p", "99 path=a\n", 'x'}, {"a", "x"}}), "pax header");
    row("pax without length", tarOf({{"p", "path=a\n", 'x'}, {"a", "x"}}), "pax header");
    row("long name too long", tarOf({{"l", QByteArray(2 << 20, 'n'), 'L'}, {"a", "x"}}), "a header of");
}

void TarArchiveTest::refuses() {
    QFETCH(QByteArray, archive);
    QFETCH(QString, says);
    const auto listing = listed(archive);
    QVERIFY(!listing);
    QVERIFY(listing.error().code() == ErrorCode::BadInput);
    QVERIFY2(listing.error().text().contains(says), qPrintable(listing.error().text()));
    QVERIFY(!listing.error().remedy().isEmpty());
}

void TarArchiveTest::stopsAtTheLimitOfEntries() {
    const QByteArray archive = tarOf({{"a", ""}, {"b", ""}, {"c", ""}});
    QVERIFY(listed(archive, {.entries = 3}));
    const auto listing = listed(archive, {.entries = 2});
    QVERIFY(!listing);
    QVERIFY(listing.error().text().contains(QStringLiteral("more than 2 entries")));
}

void TarArchiveTest::stopsWhenCancelled() {
    QByteArray bytes = tarOf({{"a", ""}});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CancelledJob job;
    const auto listing = listTar(buffer, {}, job);
    QVERIFY(!listing);
    QVERIFY(listing.error().isCancelled());
}

void TarArchiveTest::recognisesHeaders() {
    QVERIFY(looksLikeTar(tarHeader({"a", ""})));
    QVERIFY(!looksLikeTar(tarHeader({"a", ""}).left(511)));
    QVERIFY(!looksLikeTar(QByteArray(512, '\0')));
    QVERIFY(!looksLikeTar(QByteArray(512, 'x')));
}

QTEST_GUILESS_MAIN(TarArchiveTest)
#include "tar_archive_test.moc"
