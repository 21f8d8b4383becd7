#include "reports/pdf/table_columns.h"

#include "reports/model/captions.h"

#include <algorithm>
#include <numeric>

namespace watari::reports {
namespace {

constexpr qsizetype kUncutWord = 6;
constexpr double kLeastWeight = 0.01;  // of a column that can do with less than its widest line

struct Wish {
    double natural = 0;  // everything on one line
    double least = 0;    // below this it becomes unreadable
    double weight = 0;   // 0: never takes more than natural while texts want room
};

double sumOf(const std::vector<Wish>& wishes, double Wish::*part) {
    return std::accumulate(wishes.begin(), wishes.end(), 0.0,
                           [part](double sum, const Wish& w) { return sum + w.*part; });
}

// Headings may wrap between words and before the unit; only long Japanese words are cut.
double headerLeast(const Column& column, const TextStyle& style) {
    QStringList words = column.header.split(QLatin1Char(' '));
    Column unitOnly = column;
    unitOnly.header.clear();
    words.append(column.unit.isEmpty() ? QString() : columnTitle(unitOnly).trimmed());
    double widest = 0;
    for (const QString& word : words) {
        const bool japanese =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() > 0x2e7f; });
        const double w = textWidth(word, style);
        widest = std::max(widest,
                          japanese && word.size() > kUncutWord ? w / 2 + style.points * kUnitsPerPoint : w);
    }
    return std::max(widest, textWidth(columnTitle(column), style) / 3);
}

Wish wishOf(const Table& table, size_t column, const TextStyle& body, const TextStyle& header) {
    const Column& c = table.columns[column];
    double content = 0;
    for (const Row& row : table.rows)
        content = std::max(content, textWidth(cellText(table, row, column), body));
    if (!table.total.empty()) content = std::max(content, textWidth(totalText(table, column), header));
    const double heading = headerLeast(c, header);
    const double oneLine = std::max(content, textWidth(columnTitle(c), header));
    const double pad = 2 * kCellPadding + 5;
    if (c.breaksTime) {
        const double date = textWidth(QStringLiteral("0000-00-00"), body);
        return {std::max(content, heading) + pad, std::max(date, heading) + pad, kLeastWeight};
    }
    if (c.type != ColumnType::Text)
        return {std::max(content, heading) + pad, std::max(content, heading) + pad, 0};
    const double readable = textWidth(QStringLiteral("四文字幅"), body);
    return {oneLine + pad, std::min(oneLine, std::max(heading, readable)) + pad,
            std::max(c.weight, kLeastWeight)};
}

std::vector<double> spread(const std::vector<Wish>& wishes, double Wish::*start, double width) {
    std::vector<double> widths;
    double weights = sumOf(wishes, &Wish::weight);
    const double slack = width - sumOf(wishes, start);
    const double even = weights > 0 ? 0 : slack / static_cast<double>(wishes.size());
    for (const Wish& w : wishes)
        widths.push_back(w.*start + (weights > 0 ? slack * w.weight / weights : even));
    return widths;
}

// Texts that need little get it whole; the rest is shared by weight among those that must wrap.
std::vector<double> share(std::vector<Wish> wishes, double width) {
    for (bool settled = false; !settled;) {
        settled = true;
        const std::vector<double> tried = spread(wishes, &Wish::least, width);
        for (size_t i = 0; i < wishes.size(); ++i) {
            if (wishes[i].weight == 0 || tried[i] < wishes[i].natural) continue;
            wishes[i] = {wishes[i].natural, wishes[i].natural, 0};
            settled = false;
        }
    }
    return spread(wishes, &Wish::least, width);
}

std::vector<double> squeeze(const std::vector<Wish>& wishes, double width) {
    std::vector<double> widths;
    const double total = sumOf(wishes, &Wish::least);
    for (const Wish& w : wishes) widths.push_back(w.least * width / total);
    return widths;
}

}  // namespace

QString cellText(const Table& table, const Row& row, size_t column) {
    return formatCell(column < row.size() ? row[column] : Cell{}, table.columns[column].format);
}

QString totalText(const Table& table, size_t column) {
    const bool blank =
        column >= table.total.size() || std::holds_alternative<std::monostate>(table.total[column]);
    return blank ? QString() : cellText(table, table.total, column);
}

TableColumns fitColumns(const Table& table, double width) {
    constexpr double kLargest = 9;
    constexpr double kSmallest = 6;
    for (double points = kLargest;; points -= 0.5) {
        const TextStyle body{Face::Gothic, points};
        const TextStyle header{Face::GothicBold, points};
        std::vector<Wish> wishes;
        for (size_t i = 0; i < table.columns.size(); ++i) wishes.push_back(wishOf(table, i, body, header));
        if (sumOf(wishes, &Wish::natural) <= width)
            return {body, header, spread(wishes, &Wish::natural, width)};
        if (sumOf(wishes, &Wish::least) <= width) return {body, header, share(wishes, width)};
        if (points <= kSmallest) return {body, header, squeeze(wishes, width)};
    }
}

}  // namespace watari::reports
