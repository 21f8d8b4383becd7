#include "app/gui/models/search_text.h"

#include <algorithm>

namespace watari::gui {

namespace {

constexpr char16_t kFirstKatakana = 0x30A1;  // small A
constexpr char16_t kLastKatakana = 0x30F6;   // small KE
constexpr char16_t kKanaDistance = 0x60;     // Unicode lays both syllabaries out alike
constexpr char16_t kFirstMark = 0x30FD;      // iteration marks
constexpr char16_t kLastMark = 0x30FE;

constexpr int kLetter = 1;
constexpr int kFollowing = 4;
constexpr int kBeginning = 6;
constexpr int kWholePrefix = 20;
constexpr int kExact = 60;

bool isPlainAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool beginsPart(QStringView text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

}  // namespace

QString foldedForSearch(const QString& text) {
    if (isPlainAscii(text)) return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar& c : folded) {
        const char16_t u = c.unicode();
        if ((u >= kFirstKatakana && u <= kLastKatakana) || (u >= kFirstMark && u <= kLastMark))
            c = QChar(char16_t(u - kKanaDistance));
    }
    return folded;
}

QStringList searchWords(const QString& typed) {
    return foldedForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::optional<int> fuzzyScore(QStringView word, QStringView text) {
    if (word.isEmpty()) return 0;
    if (const qsizetype whole = text.indexOf(word); whole >= 0) {
        int score = int(word.size()) * kFollowing + (beginsPart(text, whole) ? kBeginning : 0);
        if (whole == 0) score += kWholePrefix;
        return word.size() == text.size() ? score + kExact : score;
    }
    int score = 0;
    qsizetype last = -2;
    for (const QChar c : word) {
        const qsizetype at = text.indexOf(c, std::max<qsizetype>(last + 1, 0));
        if (at < 0) return std::nullopt;
        score += at == last + 1 ? kFollowing : beginsPart(text, at) ? kBeginning : kLetter;
        last = at;
    }
    // Scattered letters are found in nearly any long text: below every hit in one piece.
    return score - int(word.size()) * kFollowing - int(last);
}

}  // namespace watari::gui
