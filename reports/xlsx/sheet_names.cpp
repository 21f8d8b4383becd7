#include "reports/xlsx/sheet_names.h"

namespace watari::reports {
namespace {

constexpr qsizetype kLongest = 31;

QString cut(QString name, qsizetype length) {
    if (name.size() <= length) return name;
    name.truncate(length);
    if (name.back().isHighSurrogate()) name.chop(1);
    return name;
}

QString permitted(const QString& wish) {
    QString name;
    for (const QChar c : wish)
        name += QStringLiteral("[]:*?/\\").contains(c) || c < QChar(0x20) ? QLatin1Char(' ') : c;
    name = name.simplified();
    while (name.startsWith(QLatin1Char('\''))) name.remove(0, 1);
    name = cut(name, kLongest);
    while (name.endsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char(' '))) name.chop(1);
    // Excel keeps "History" for itself.
    const bool taken = name.isEmpty() || name.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0;
    return taken ? QStringLiteral("Sheet") : name;
}

}  // namespace

QString SheetNames::next(const QString& wish) {
    const QString first = permitted(wish);
    QString name = first;
    for (int n = 2; m_used.contains(name.toLower()); ++n) {
        const QString suffix = QStringLiteral(" %1").arg(n);
        name = cut(first, kLongest - suffix.size()) + suffix;
    }
    m_used.insert(name.toLower());
    return name;
}

}  // namespace watari::reports
