#include "importers/uuid_text.h"

#include <QTest>

using namespace watari::importers;

class UuidTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySpellingIsTheSame_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("564d5c5a-1f41-d93a-9b5c-2f6b6a1e0c9d");
        QTest::newRow("braces") << QStringLiteral("{564D5C5A-1F41-D93A-9B5C-2F6B6A1E0C9D}");
        QTest::newRow("spaces around") << QStringLiteral(" 564d5c5a-1f41-d93a-9b5c-2f6b6a1e0c9d\t");
        QTest::newRow(".vmx") << QStringLiteral("56 4d 5c 5a 1f 41 d9 3a-9b 5c 2f 6b 6a 1e 0c 9d");
        QTest::newRow("digits only") << QStringLiteral("564d5c5a1f41d93a9b5c2f6b6a1e0c9d");
    }
    void everySpellingIsTheSame() {
        QFETCH(const QString, text);
        QCOMPARE(canonicalUuid(text), QStringLiteral("564d5c5a-1f41-d93a-9b5c-2f6b6a1e0c9d"));
    }

    void anythingElseIsNone_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("zeros") << QStringLiteral("00000000-0000-0000-0000-000000000000");
        QTest::newRow("a digit less") << QStringLiteral("564d5c5a-1f41-d93a-9b5c-2f6b6a1e0c9");
        QTest::newRow("a digit more") << QStringLiteral("564d5c5a-1f41-d93a-9b5c-2f6b6a1e0c9d1");
        QTest::newRow("no digit") << QStringLiteral("564d5c5a-1f41-d93a-9b5c-2f6b6a1e0c9g");
        QTest::newRow("full width") << QStringLiteral("５64d5c5a-1f41-d93a-9b5c-2f6b6a1e0c9d");
    }
    void anythingElseIsNone() {
        QFETCH(const QString, text);
        QVERIFY(canonicalUuid(text).isEmpty());
    }

    void swapsTheFirstThreeFields() {
        const QString uuid = QStringLiteral("564d5c5a-1f41-d93a-9b5c-2f6b6a1e0c9d");
        QCOMPARE(byteSwappedUuid(uuid), QStringLiteral("5a5c4d56-411f-3ad9-9b5c-2f6b6a1e0c9d"));
        QCOMPARE(byteSwappedUuid(byteSwappedUuid(uuid)), uuid);
    }
};

QTEST_APPLESS_MAIN(UuidTextTest)
#include "uuid_text_test.moc"
