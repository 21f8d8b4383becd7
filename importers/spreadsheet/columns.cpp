#include "importers/spreadsheet/columns.h"

#include "core/readers/cell_values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace watari::importers {

namespace {

using readers::Row;
using readers::Sheet;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetImporter)
};

enum class Need { Needed, Optional };

struct ColumnRule {
    Column column;
    Need need;
    const char* title;
    // Headings by "|", written as plainHeading leaves them.
    const char16_t* headings;
};

// One row for each Column, in its order.
constexpr std::array<ColumnRule, kColumnCount> kRules{{
    {Column::Server, Need::Needed, QT_TRANSLATE_NOOP("SpreadsheetImporter", "server name"),
     u"サバ名|サバ|仮想サバ名|仮想サバ|ホスト名|仮想マシン名|仮想マシン|マシン名|vm名|ゲスト名|server|"
     u"servername|"
     u"host|hostname|vm|vmname|virtualmachine|guest|guestname|machine|machinename"},
    {Column::Cpu, Need::Needed, QT_TRANSLATE_NOOP("SpreadsheetImporter", "CPU cores"),
     u"cpu|cpu数|cpuコア数|cpuコア|コア数|コア|vcpu|vcpu数|vcpus|cpus|cpucores|cores|numberofcpus|numcpu"},
    {Column::Memory, Need::Needed, QT_TRANSLATE_NOOP("SpreadsheetImporter", "memory"),
     u"メモリ|メモリ容量|メモリサイズ|主記憶|ram|memory|memorysize|mem"},
    {Column::Storage, Need::Needed, QT_TRANSLATE_NOOP("SpreadsheetImporter", "storage"),
     u"ストレジ|ストレジ容量|ディスク|ディスク容量|ディスクサイズ|hdd|hdd容量|storage|storagesize|disk|"
     u"disksize|"
     u"diskspace"},
    {Column::System, Need::Optional, QT_TRANSLATE_NOOP("SpreadsheetImporter", "system name"),
     u"システム名|情報システム名|業務システム名|システム|情報システム|業務システム|system|systemname"},
    {Column::Os, Need::Optional, QT_TRANSLATE_NOOP("SpreadsheetImporter", "operating system"),
     u"os|os名|os種別|オペレティングシステム|基本ソフト|基本ソフトウェア|guestos|operatingsystem|osname"},
    {Column::Department, Need::Optional, QT_TRANSLATE_NOOP("SpreadsheetImporter", "department"),
     u"所属|所属名|所管|所管課|所管所属|担当課|担当所属|主管課|部署|部署名|department|division|section"},
    {Column::Contact, Need::Optional, QT_TRANSLATE_NOOP("SpreadsheetImporter", "contact of the department"),
     u"連絡先|担当連絡先|担当者連絡先|所属連絡先|問合せ先|問い合わせ先|お問い合わせ先|内線|contact|contacts|"
     u"extension"},
    {Column::DesignedCpu, Need::Optional, QT_TRANSLATE_NOOP("SpreadsheetImporter", "designed CPU cores"),
     u"設計cpu|設計cpu数|設計cpuコア数|設計コア数|移行先cpu|移行先cpu数|移行先コア数|移行先設計cpu|"
     u"designedcpu|designedcores|targetcpu|targetcores|targetvcpu"},
    {Column::DesignedMemory, Need::Optional, QT_TRANSLATE_NOOP("SpreadsheetImporter", "designed memory"),
     u"設計メモリ|設計メモリ容量|移行先メモリ|移行先メモリ容量|移行先設計メモリ|designedmemory|targetmemory"},
    {Column::DesignedStorage, Need::Optional, QT_TRANSLATE_NOOP("SpreadsheetImporter", "designed storage"),
     u"設計ストレジ|設計ストレジ容量|設計ディスク|設計ディスク容量|移行先ストレジ|移行先ストレジ容量|"
     u"移行先ディスク|移行先ディスク容量|移行先設計ストレジ|designedstorage|designeddisk|targetstorage|"
     u"targetdisk"},
    {Column::SystemNote, Need::Optional, QT_TRANSLATE_NOOP("SpreadsheetImporter", "note on the system"),
     u"システム備考|情報システム備考|システム概要|業務概要|systemnote|systemnotes|systemdescription"},
    {Column::Note, Need::Optional, QT_TRANSLATE_NOOP("SpreadsheetImporter", "note"),
     u"備考|メモ|摘要|コメント|note|notes|remarks|comment|comments"},
}};

constexpr std::size_t kHeadingRowsToJudge = 30;
constexpr int kVisibleFirst = 10'000;  // above any fitness

const ColumnRule& ruleOf(Column column) {
    return kRules[static_cast<std::size_t>(column)];
}

// "メモリー（ＧＢ）" and "ﾒﾓﾘ_GB" are "メモリ": one width and case, no brackets, units, spaces, marks or long
// vowels (サーバ and サーバー are both in use).
QString plainHeading(const QString& heading) {
    static const QRegularExpression brackets(QStringLiteral("[(\\[【〔][^)\\]】〕]*[)\\]】〕]"));
    static const QRegularExpression unit(QStringLiteral("(?<=[^A-Za-z0-9])[KMGTP]i?B$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(QStringLiteral("[\\s_\\-・.:/※*ー―]"));
    QString plain = heading.normalized(QString::NormalizationForm_KC).toLower();
    return plain.remove(brackets).trimmed().remove(unit).remove(marks);
}

std::optional<Column> columnOfHeading(const QString& heading) {
    const QString plain = plainHeading(heading);
    if (plain.isEmpty()) return std::nullopt;
    for (const ColumnRule& rule : kRules)
        if (QStringView(rule.headings).split(u'|').contains(QStringView(plain))) return rule.column;
    return std::nullopt;
}

int columnAt(const Row& row, const QString& heading) {
    const QString wanted = heading.trimmed();
    for (int pass = 0; pass < 2; ++pass)  // exactly as written wins over alike
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const QString cell = row.cells[i].trimmed();
            if (pass == 0 ? cell == wanted : !cell.isEmpty() && plainHeading(cell) == plainHeading(wanted))
                return static_cast<int>(i);
        }
    return -1;
}

struct Recognition {
    FoundColumns columns;
    QList<int> ambiguous;  // columns of the sheet
};

Recognition recogniseRow(const Row& row, const ColumnMapping& mapping) {
    Recognition result;
    for (auto m = mapping.begin(); m != mapping.end(); ++m)
        if (const auto column = enumFromName<Column>(m.key()); column && !m.value().isEmpty())
            result.columns.at[static_cast<std::size_t>(*column)] = columnAt(row, m.value());
    const auto taken = result.columns.at;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const int position = static_cast<int>(i);
        const auto column = columnOfHeading(row.cells[i]);
        if (!column || mapping.contains(enumName(*column))) continue;
        if (std::find(taken.begin(), taken.end(), position) != taken.end()) continue;
        if (result.columns.has(*column))
            result.ambiguous.append(position);
        else
            result.columns.at[static_cast<std::size_t>(*column)] = position;
    }
    return result;
}

// Needed columns first, then others; a row of several texts beats a title.
int fitness(const Row& row, const FoundColumns& columns) {
    int points = 0;
    for (const ColumnRule& rule : kRules)
        if (columns.has(rule.column)) points += rule.need == Need::Needed ? 100 : 10;
    const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                      [](const QString& c) { return !c.trimmed().isEmpty(); });
    return points + (filled > 1 ? 1 : 0);
}

// What people hid they mostly left behind, so a visible sheet with all that is needed comes first.
int rankOf(const Sheet& sheet, const Row& row, const FoundColumns& columns) {
    const bool isComplete = std::all_of(std::begin(kRules), std::end(kRules), [&](const ColumnRule& rule) {
        return rule.need != Need::Needed || columns.has(rule.column);
    });
    return fitness(row, columns) + (isComplete && !sheet.isHidden ? kVisibleFirst : 0);
}

Result<void> checkOptions(const std::vector<Sheet>& sheets, const ImportOptions& options) {
    for (auto m = options.mapping.begin(); m != options.mapping.end(); ++m)
        if (!enumFromName<Column>(m.key()))
            return Error(ErrorCode::WrongUsage, Tr::tr("There is no field \"%1\" to map.").arg(m.key()))
                .withRemedy(Tr::tr("Fields: %1.").arg(columnFields().join(QStringLiteral(", "))));
    QStringList names;
    for (const Sheet& sheet : sheets) names.append(sheet.name);
    if (!options.sheet.isEmpty() && !names.contains(options.sheet))
        return Error(ErrorCode::WrongUsage, Tr::tr("There is no sheet \"%1\".").arg(options.sheet))
            .withRemedy(Tr::tr("Sheets: %1.").arg(names.join(QStringLiteral(", "))));
    return Ok();
}

QString sheetPlace(const QString& sheet) {
    return sheet.isEmpty() ? Tr::tr("table") : Tr::tr("sheet %1").arg(sheet);
}

QString headingsSeen(const Row& headings) {
    QStringList seen;
    for (const QString& cell : headings.cells)
        if (!cell.trimmed().isEmpty()) seen.append(cell.simplified());
    return seen.join(QStringLiteral(", "));
}

Result<void> requireMappedHeadings(const RecognisedTable& recognised, const ColumnMapping& mapping) {
    for (auto m = mapping.begin(); m != mapping.end(); ++m)
        if (!m.value().isEmpty() && !recognised.columns.has(*enumFromName<Column>(m.key())))
            return Error(ErrorCode::BadInput, Tr::tr("There is no heading \"%1\".").arg(m.value()))
                .withRemedy(Tr::tr("Headings seen: %1.").arg(headingsSeen(recognised.table.headings)))
                .at(sheetPlace(recognised.table.sheet));
    return Ok();
}

}  // namespace

QString columnTitle(Column column) {
    return QCoreApplication::translate("SpreadsheetImporter", ruleOf(column).title);
}

bool isNeeded(Column column) {
    return ruleOf(column).need == Need::Needed;
}

QStringList columnFields() {
    QStringList fields;
    for (const ColumnRule& rule : kRules) fields.append(enumName(rule.column));
    return fields;
}

QStringList neededColumnFields() {
    QStringList fields;
    for (const ColumnRule& rule : kRules)
        if (rule.need == Need::Needed) fields.append(enumName(rule.column));
    return fields;
}

Result<RecognisedTable> recogniseTable(const std::vector<Sheet>& sheets, const ImportOptions& options) {
    CHECK(checkOptions(sheets, options));
    const Sheet* bestSheet = nullptr;
    std::size_t bestRow = 0;
    int bestFitness = -1;
    for (const Sheet& sheet : sheets) {
        if (!options.sheet.isEmpty() && sheet.name != options.sheet) continue;
        for (std::size_t i = 0; i < std::min(sheet.rows.size(), kHeadingRowsToJudge); ++i) {
            const int fits =
                rankOf(sheet, sheet.rows[i], recogniseRow(sheet.rows[i], options.mapping).columns);
            if (fits <= bestFitness) continue;
            bestSheet = &sheet;
            bestRow = i;
            bestFitness = fits;
        }
    }
    if (bestSheet == nullptr)
        return Error(ErrorCode::BadInput, Tr::tr("The table has no rows."))
            .withRemedy(Tr::tr("Check that the right file and sheet were saved."));
    const Recognition found = recogniseRow(bestSheet->rows[bestRow], options.mapping);
    RecognisedTable recognised{readers::tableFrom(*bestSheet, bestRow), found.columns, {}};
    for (const int column : found.ambiguous)
        recognised.ambiguous.push_back(recognised.table.placeOf(recognised.table.headings, column));
    CHECK(requireMappedHeadings(recognised, options.mapping));
    return recognised;
}

Result<void> requireNeededColumns(const RecognisedTable& recognised) {
    QStringList missing;
    QStringList fields;
    for (const ColumnRule& rule : kRules) {
        if (rule.need != Need::Needed || recognised.columns.has(rule.column)) continue;
        missing.append(columnTitle(rule.column));
        fields.append(enumName(rule.column));
    }
    if (missing.isEmpty()) return Ok();
    return Error(ErrorCode::BadInput,
                 Tr::tr("No column for %1 is recognised. Headings seen: %2.")
                     .arg(missing.join(QStringLiteral(", ")), headingsSeen(recognised.table.headings)))
        .withRemedy(Tr::tr("Rename the heading, or map the field (%1) to its heading.")
                        .arg(fields.join(QStringLiteral(", "))))
        .at(sheetPlace(recognised.table.sheet));
}

}  // namespace watari::importers
