#include "app/cli/text_table.h"

#include <QTest>

using namespace watari::cli;

class TextTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresWhatTerminalsShow_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("latin") << QStringLiteral("server 1") << 8;
        QTest::newRow("kanji and kana") << QStringLiteral("道路台帳システム") << 16;
        QTest::newRow("half-width kana") << QStringLiteral("ｻｰﾊﾞｰ") << 5;
        QTest::newRow("full-width digits and brackets") << QStringLiteral("（ＧＢ）１２") << 12;
        QTest::newRow("kana with a combining mark") << QStringLiteral("か\u3099") << 2;
        QTest::newRow("latin with a combining mark") << QStringLiteral("e\u0301") << 1;
        QTest::newRow("beyond the first plane") << QStringLiteral("𠮷野") << 4;
        QTest::newRow("ambiguous ones are narrow") << QStringLiteral("①→※") << 3;
        QTest::newRow("dakuten alone and iteration") << QStringLiteral("々〇") << 4;
        QTest::newRow("zero width joiner") << QStringLiteral("a\u200db") << 2;
    }

    void measuresWhatTerminalsShow() {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void cutsBetweenCharacters() {
        QCOMPARE(fitted(QStringLiteral("道路台帳"), 8), QStringLiteral("道路台帳"));
        QCOMPARE(fitted(QStringLiteral("道路台帳"), 7), QStringLiteral("道路台…"));
        QCOMPARE(fitted(QStringLiteral("道路台帳"), 6), QStringLiteral("道路…"));
        QCOMPARE(fitted(QStringLiteral("道路台帳"), 0), QString());
    }

    void alignsColumnsOfMixedWidth() {
        TextTable table(
            {{QStringLiteral("名前")}, {QStringLiteral("GB"), Side::Right}, {QStringLiteral("備考")}});
        table.add({QStringLiteral("道路台帳-1"), QStringLiteral("200"), QStringLiteral("a")});
        table.add({QStringLiteral("db"), QStringLiteral("1,600"), QString()});
        QCOMPARE(table.text(), QStringLiteral("名前           GB  備考\n"
                                              "道路台帳-1    200  a\n"
                                              "db          1,600\n"));
    }

    void alignsLabels() {
        QCOMPARE(labelledText({{QStringLiteral("名"), QStringLiteral("x")},
                               {QStringLiteral("abcd"), QStringLiteral("y")}}),
                 QStringLiteral("名    x\nabcd  y\n"));
    }
};

QTEST_APPLESS_MAIN(TextTableTest)
#include "text_table_test.moc"
