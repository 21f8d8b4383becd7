// The language of a call: Japanese unless the environment or --lang asks for English.
#pragma once

#include "core/base/fields.h"
#include "resources/i18n/translations.h"

#include <QStringList>

#include <array>

namespace watari::i18n {

// As --lang spells them.
constexpr auto enumNames(Language) {
    return std::array<EnumName<Language>, 2>{{{Language::Japanese, "ja"}, {Language::English, "en"}}};
}

}  // namespace watari::i18n

namespace watari::cli {

// Forgives a wrong --lang, which the command line reports.
[[nodiscard]] i18n::Language wantedLanguage(const QStringList& arguments);

// Qt reads and writes UTF-8 and says so on standard error where the locale says otherwise: this makes the
// locale's characters UTF-8. Call it before the application is made and after the language was asked for.
void useUtf8();

// The programs that this one starts speak the same language.
void passOn(i18n::Language language);

}  // namespace watari::cli
