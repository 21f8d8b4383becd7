// What a terminal shows of one server: all its parts, under a heading each, and none that it does not have.
#include "tests/app/cli/ctl.h"

#include <QTest>

using watari::cli::test::Called;
using watari::cli::test::Ctl;

class InventoryTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsThePartsOfOneServer() {
        const Ctl ctl;
        called(ctl, {QStringLiteral("project"), QStringLiteral("init"), QStringLiteral("--name"),
                     QStringLiteral("統合基盤")});
        called(ctl, {QStringLiteral("import"),
                     QStringLiteral(WATARI_SOURCE_DIR "/tests/importers/rvtools/sample-3x-csv")});
        const QByteArray text =
            called(ctl, {QStringLiteral("inventory"), QStringLiteral("--server"), QStringLiteral("altsrv")});
        for (const char* shown : {"\n\nPartitions\n", "C:", "\n\nSnapshots\n", "vor Update"})
            QVERIFY2(text.contains(shown), text.constData());
        for (const char* absent : {"\nApplications\n", "\nGuest interfaces\n"})
            QVERIFY2(!text.contains(absent), text.constData());
        // Without --server the list alone.
        QVERIFY(!called(ctl, {QStringLiteral("inventory")}).contains("Partitions"));
    }

private:
    static QByteArray called(const Ctl& ctl, const QStringList& arguments) {
        const Called answer = ctl.inProject(arguments);
        if (answer.status != 0) qFatal("%s", answer.said().constData());
        return answer.out;
    }
};

QTEST_GUILESS_MAIN(InventoryTextTest)
#include "inventory_text_test.moc"
