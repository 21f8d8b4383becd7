#include "app/cli/language.h"

#include <QByteArray>
#include <QtGlobal>

#include <langinfo.h>

#include <clocale>
#include <cstring>

namespace watari::cli {

namespace {

// LC_ALL would win over the variable of one category.
void freeCategories() {
    const QByteArray all = qgetenv("LC_ALL");
    if (!all.isEmpty()) qputenv("LANG", all);
    qunsetenv("LC_ALL");
}

}  // namespace

i18n::Language wantedLanguage(const QStringList& arguments) {
    const QString option = QStringLiteral("--lang");
    QString name;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option) name = arguments.value(i + 1);
        if (arguments[i].startsWith(option + QLatin1Char('='))) name = arguments[i].mid(option.size() + 1);
    }
    return enumFromName<i18n::Language>(name).value_or(i18n::languageOfEnvironment());
}

void useUtf8() {
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
    freeCategories();
    qputenv("LC_CTYPE", "C.UTF-8");
}

void passOn(i18n::Language language) {
    if (i18n::languageOfEnvironment() == language) return;
    freeCategories();
    qputenv("LC_MESSAGES", language == i18n::Language::English ? "en_US.UTF-8" : "ja_JP.UTF-8");
}

}  // namespace watari::cli
