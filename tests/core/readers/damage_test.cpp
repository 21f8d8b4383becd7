// Throws damaged bytes at the readers: whatever comes, they answer with a value or an error, in bounded time.
#include "core/readers/cell_values.h"
#include "core/readers/csv_reader.h"
#include "core/readers/xlsx_reader.h"
#include "packed.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace watari;
using namespace watari::readers;
using namespace watari::readers::test;

namespace {

constexpr unsigned kSeed = 20260105;
constexpr qint64 kMillisecondsEach = 700;
const ReadLimits kSmallLimits{.unpacked = kMiB * 4, .rows = 1'000, .columns = 100, .cells = 10'000};

class Mutator {
public:
    QByteArray mutated(QByteArray bytes) {
        for (int n = pick(1, 8); n > 0 && !bytes.isEmpty(); --n) {
            const qsizetype at = pick(0, static_cast<int>(bytes.size()) - 1);
            switch (pick(0, 4)) {
                case 0:
                    bytes[at] = static_cast<char>(pick(0, 255));
                    break;
                case 1:
                    bytes.remove(at, pick(1, 16));
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(pick(0, static_cast<int>(bytes.size()) - 1), pick(1, 64)));
                    break;
                case 3:
                    bytes.truncate(at);
                    break;
                case 4:
                    bytes.insert(at, kTokens[pick(0, kTokenCount - 1)]);
                    break;
            }
        }
        return bytes;
    }

private:
    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    static constexpr const char* kTokens[] = {"\"",         ",",      "<c t=\"s\">",         "<v>-1</v>",
                                              "<is><r><t>", "</row>", "r=\"XFD1048576\"",    "1e999",
                                              "&#0;",       "]]>",    "99999999999999999999"};
    static constexpr int kTokenCount = static_cast<int>(std::size(kTokens));
    std::mt19937 m_random{kSeed};
};

QList<Part> richParts() {
    return workbookParts({.sheetData =
                              "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1.5</v></c></row>"
                              "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46027.5</v></c><c r=\"B2\" "
                              "t=\"inlineStr\"><is><t>８ＧＢ</t></is></c></row>",
                          .sharedStrings = "<si><r><t>道路_x0041_</t></r><rPh><t>x</t></rPh></si>",
                          .cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"170\"/>"});
}

}  // namespace

class DamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damagedZip();
    void damagedParts();
    void damagedCsv();
    void damagedValues();
};

void DamageTest::damagedZip() {
    const QByteArray good = packed(richParts());
    Mutator mutator;
    NoJobContext job;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3'000 && timer.elapsed() < kMillisecondsEach; ++i)
        (void)readXlsx(mutator.mutated(good), kSmallLimits, job);
}

void DamageTest::damagedParts() {
    const QList<Part> good = richParts();
    Mutator mutator;
    NoJobContext job;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 2'000 && timer.elapsed() < kMillisecondsEach; ++i) {
        QList<Part> parts = good;
        Part& victim = parts[i % parts.size()];
        victim.content = mutator.mutated(victim.content);
        (void)readXlsx(packed(parts), kSmallLimits, job);
    }
}

void DamageTest::damagedCsv() {
    const QByteArray good = QStringLiteral("システム名,\"メ\"\"モリ\"\r\n道路,８ＧＢ\n").toUtf8();
    Mutator mutator;
    NoJobContext job;
    for (int i = 0; i < 3'000; ++i) (void)readCsv(mutator.mutated(good), kSmallLimits, job);
}

void DamageTest::damagedValues() {
    const QByteArray good = QStringLiteral("１，０００．５ GiB").toUtf8();
    Mutator mutator;
    for (int i = 0; i < 3'000; ++i) {
        const Cell cell{{QString(), 1, 0}, QString::fromUtf8(mutator.mutated(good))};
        const auto size = readSize(cell, kGB);
        QVERIFY(!size || size->value() >= 0);
        const auto cores = watari::readers::readCores(cell);
        QVERIFY(!cores || cores->value() >= 0);
    }
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
