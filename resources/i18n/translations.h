// The languages of the programs: which one to speak, and how to load it.
#pragma once

#include <QString>

#include <optional>

class QCoreApplication;

namespace watari::i18n {

enum class Language { Japanese, English };

// "ja" or "en", also with a territory ("en_US.UTF-8").
[[nodiscard]] std::optional<Language> languageFromName(const QString& name);

// By LC_ALL, LC_MESSAGES and LANG, the first that is set. Japanese unless it asks for English.
[[nodiscard]] Language languageOfEnvironment();

// Replaces what an earlier call loaded: the program's texts, Qt's own (standard dialogs), and the default
// QLocale by which numbers and dates are written. Windows that are open get a LanguageChange event. False
// when the texts are missing from the program; English source texts are shown then.
bool installLanguage(QCoreApplication& application, Language language);

}  // namespace watari::i18n
