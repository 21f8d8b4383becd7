// The language of the programs: chosen by name or surroundings, and really in the program.
#include "resources/i18n/translations.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTest>

using namespace watari::i18n;

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsNames_data();
    void readsNames();
    void asksTheEnvironmentInOrder();
    void isJapaneseUnlessAskedOtherwise();
    void loadsBothLanguagesAndQtsOwnTexts();
};

void TranslationsTest::readsNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("language");  // -1: none
    QTest::newRow("ja") << "ja" << int(Language::Japanese);
    QTest::newRow("ja_JP.UTF-8") << "ja_JP.UTF-8" << int(Language::Japanese);
    QTest::newRow("en") << "en" << int(Language::English);
    QTest::newRow("en_US.UTF-8") << "en_US.UTF-8" << int(Language::English);
    QTest::newRow("EN") << "EN" << int(Language::English);
    QTest::newRow("C") << "C" << -1;
    QTest::newRow("english") << "english" << -1;
    QTest::newRow("empty") << "" << -1;
}

void TranslationsTest::readsNames() {
    QFETCH(QString, name);
    QFETCH(int, language);
    const auto read = languageFromName(name);
    QCOMPARE(read ? int(*read) : -1, language);
}

void TranslationsTest::asksTheEnvironmentInOrder() {
    qunsetenv("LC_ALL");
    qunsetenv("LC_MESSAGES");
    qputenv("LANG", "en_US.UTF-8");
    QCOMPARE(languageOfEnvironment(), Language::English);
    qputenv("LC_MESSAGES", "ja_JP.UTF-8");
    QCOMPARE(languageOfEnvironment(), Language::Japanese);
    qputenv("LC_ALL", "en_GB");
    QCOMPARE(languageOfEnvironment(), Language::English);
}

void TranslationsTest::isJapaneseUnlessAskedOtherwise() {
    qunsetenv("LC_ALL");
    qunsetenv("LC_MESSAGES");
    qputenv("LANG", "C.UTF-8");
    QCOMPARE(languageOfEnvironment(), Language::Japanese);
    qunsetenv("LANG");
    QCOMPARE(languageOfEnvironment(), Language::Japanese);
}

void TranslationsTest::loadsBothLanguagesAndQtsOwnTexts() {
    QVERIFY(installLanguage(*qApp, Language::Japanese));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("キャンセル"));
    QCOMPARE(QLocale().language(), QLocale::Japanese);
    QVERIFY(installLanguage(*qApp, Language::English));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    QCOMPARE(QLocale().language(), QLocale::English);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
