#include "importers/change_words.h"

#include <QTest>

using namespace watari;
using namespace watari::importers;

class ChangeWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesGetTheUnitOfTheirField_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* field, const char* value, const char* text) {
            QTest::newRow(field) << QString::fromLatin1(field) << QString::fromUtf8(value)
                                 << QString::fromUtf8(text);
        };
        row("spec_cpu", "2000", "2");
        row("measured_memory", "17179869184", "16 GiB");
        row("spec_memory", "8000000000", "8 GB");
        row("spec_storage", "268200000000", "268.2 GB");
        row("capacity", "2147483648", "2 GiB");
        row("name", "2000", "2000");
        row("note", "移行済み", "移行済み");
        row("os_name", "", "");
    }
    void valuesGetTheUnitOfTheirField() {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QString, text);
        QCOMPARE(fieldValueText(field, value), text);
    }

    void kindsOfChangeHaveTitles() {
        QCOMPARE(changeTitle(ChangeKind::Missing), QStringLiteral("no longer in the source"));
    }
};

QTEST_APPLESS_MAIN(ChangeWordsTest)
#include "change_words_test.moc"
