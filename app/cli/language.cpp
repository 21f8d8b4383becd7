#include "app/cli/language.h"

#include <QByteArray>
#include <QtGlobal>

#include <langinfo.h>

#include <clocale>
#include <cstring>

namespace watari::cli {

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
    // LC_ALL would win over LC_CTYPE; the programs we start shall still find its language.
    const QByteArray all = qgetenv("LC_ALL");
    if (!all.isEmpty()) qputenv("LANG", all);
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

}  // namespace watari::cli
