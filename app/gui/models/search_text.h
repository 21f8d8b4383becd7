// Texts as they are compared when somebody searches: regardless of width, case and kana.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace watari::gui {

// NFKC (full-width letters, half-width katakana, circled numbers become the ordinary ones), case folded,
// katakana as hiragana. The long vowel mark stays: サーバー and サーバ are different words.
[[nodiscard]] QString foldedForSearch(const QString& text);

// The words of what somebody typed, folded; a Japanese space parts them as well.
[[nodiscard]] QStringList searchWords(const QString& typed);

// How well the letters of a word stand in a text in their order: more is better; none when they do not. Both
// folded. Letters that follow each other, and those at the beginning of a part of the text, count more.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView word, QStringView text);

}  // namespace watari::gui
