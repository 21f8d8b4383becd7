#include "resources/i18n/translations.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace watari::i18n {

namespace {

// Owned by the application; the names find what an earlier call made.
void replaceTranslator(QCoreApplication& application, const QString& name, const QString& file,
                       const QString& folder) {
    if (auto* old = application.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    auto* translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(file, folder)) QCoreApplication::installTranslator(translator);
}

QString codeOf(Language language) {
    return language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

}  // namespace

std::optional<Language> languageFromName(const QString& name) {
    const QString code = name.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('.'), 0, 0).toLower();
    if (code == QLatin1String("ja")) return Language::Japanese;
    if (code == QLatin1String("en")) return Language::English;
    return std::nullopt;
}

Language languageOfEnvironment() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty()) return languageFromName(value).value_or(Language::Japanese);
    }
    return Language::Japanese;
}

bool installLanguage(QCoreApplication& application, Language language) {
    QLocale::setDefault(language == Language::Japanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                                       : QLocale(QLocale::English, QLocale::UnitedStates));
    const QString code = codeOf(language);
    replaceTranslator(application, QStringLiteral("qtbase"), QStringLiteral("qtbase_") + code,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString file = QStringLiteral("watari_") + code;
    replaceTranslator(application, QStringLiteral("watari"), file, QStringLiteral(":/i18n"));
    QTranslator probe;
    return probe.load(file, QStringLiteral(":/i18n"));
}

}  // namespace watari::i18n
