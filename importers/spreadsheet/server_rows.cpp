#include "importers/spreadsheet/server_rows.h"

#include "core/readers/cell_values.h"
#include "importers/operating_system.h"
#include "importers/outcome_draft.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>
#include <limits>
#include <optional>

namespace watari::importers {

namespace {

using readers::Cell;
using readers::Row;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetImporter)
};

constexpr QLatin1String kScope = kListKeys;
constexpr qsizetype kMostRanges = 20;
constexpr std::array kNumberColumns{Column::Cpu, Column::Memory, Column::Storage};

enum class RowKind { Server, Total, Subtotal, Remark };

QString plain(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).remove(u' ').toLower();
}

bool isTotalWord(const QString& text) {
    const QString word = plain(text);
    return word == QStringLiteral("合計") || word == QStringLiteral("総計") ||
           word == QStringLiteral("総合計") || word == QStringLiteral("計") ||
           word == QLatin1String("total") || word == QLatin1String("grandtotal") ||
           word == QLatin1String("sum");
}

bool isSubtotalWord(const QString& text) {
    const QString word = plain(text);
    return word == QStringLiteral("小計") || word == QLatin1String("subtotal");
}

// Words for "not decided yet" are not the name of a department.
bool isUndecided(const QString& text) {
    const QString word = plain(text);
    return word.isEmpty() || word == QStringLiteral("未定") || word == QStringLiteral("-") ||
           word == QStringLiteral("なし") || word == QLatin1String("tbd");
}

// Adds, and stays at the largest value beyond it: a sum that no total can equal.
template <class Tag>
void addUpTo(Quantity<Tag>& sum, Quantity<Tag> more) {
    qint64 value = 0;
    const bool overflows = __builtin_add_overflow(sum.value(), more.value(), &value);
    sum = Quantity<Tag>(overflows ? std::numeric_limits<qint64>::max() : value);
}

struct Sizes {
    MilliCores cpu;
    Bytes memory;
    Bytes storage;
};

class ServerRows {
public:
    explicit ServerRows(const RecognisedTable& recognised)
        : m_recognised(recognised), m_table(recognised.table) {
        m_outcome.keyScope = kScope;
    }

    Result<ImportOutcome> read() {
        for (const readers::Place& place : m_recognised.ambiguous)
            addFinding(
                "import.heading.ambiguous", Severity::Warning, place,
                Tr::tr("The heading \"%1\" means the same as one before it; this column is left out. Map "
                       "the field if it is the right one.")
                    .arg(m_table.headings.cell(place.column)));
        reportHidden();
        for (const Row& row : m_table.rows) CHECK(readRow(row));
        if (m_outcome.inventory.servers.isEmpty())
            addFinding("import.no_servers", Severity::Warning, m_table.placeOf(m_table.headings, 0),
                       Tr::tr("No server stands below the headings. Check that the right sheet was read."));
        m_outcome.covered.removeDuplicates();
        return std::move(m_outcome);
    }

private:
    // Hidden parts count like the others: a sum that leaves them out would be wrong as often as one with
    // them.
    void reportHidden() {
        if (m_table.isHidden)
            addFinding("import.sheet.hidden", Severity::Information, m_table.placeOf(m_table.headings, 0),
                       Tr::tr("The sheet %1 is hidden and was read. If another one is meant, name it; "
                              "otherwise show the sheet in the workbook.")
                           .arg(m_table.sheet));
        for (const auto& [column, name] : enumNames(Column{})) {
            const int at = m_recognised.columns.of(column);
            if (at < 0 || !m_table.isColumnHidden(at)) continue;
            addFinding("import.column.hidden", Severity::Information, m_table.placeOf(m_table.headings, at),
                       Tr::tr("The column of %1 is hidden and was read. Show it in the workbook and check "
                              "its values, or map the field to another heading.")
                           .arg(columnTitle(column)));
        }
        const QList<int> rows = hiddenServerRows();
        if (rows.isEmpty()) return;
        addFinding("import.row.hidden", Severity::Information, {m_table.sheet, rows.first(), 0},
                   Tr::tr("%1 hidden rows name servers and were read like the others: %2. Show them in the "
                          "workbook (filters too), and delete those that should not count.")
                       .arg(rows.size())
                       .arg(rangesText(rows)));
    }

    [[nodiscard]] QList<int> hiddenServerRows() const {
        QList<int> numbers;
        for (const Row& row : m_table.rows)
            if (row.isHidden && !row.isEmpty() && kindOf(row) == RowKind::Server) numbers.append(row.number);
        return numbers;
    }

    // "5, 8-12, 20"; the first few.
    static QString rangesText(const QList<int>& numbers) {
        QStringList ranges;
        for (qsizetype i = 0; i < numbers.size();) {
            qsizetype end = i + 1;
            while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) ++end;
            const QString first = QString::number(numbers[i]);
            ranges.append(end == i + 1 ? first : first + u'-' + QString::number(numbers[end - 1]));
            i = end;
        }
        if (ranges.size() <= kMostRanges) return ranges.join(QStringLiteral(", "));
        return ranges.mid(0, kMostRanges).join(QStringLiteral(", ")) + QStringLiteral(", …");
    }

    [[nodiscard]] QString text(const Row& row, Column column) const {
        return row.cell(m_recognised.columns.of(column));
    }
    [[nodiscard]] Cell cell(const Row& row, Column column) const {
        const int at = m_recognised.columns.of(column);
        return {m_table.placeOf(row, at), row.cell(at)};
    }
    [[nodiscard]] std::optional<Bytes> headingUnit(Column column) const {
        return readers::sizeUnitInHeading(m_table.headings.cell(m_recognised.columns.of(column)));
    }

    // A server without processor or memory is a slip of the pen; without storage of its own it may well be.
    [[nodiscard]] Error nothing(const Row& row, Column column) const {
        return Error(ErrorCode::BadInput, Tr::tr("The value of %1 is 0.").arg(columnTitle(column)))
            .withRemedy(Tr::tr("Write what the server has, or clear the row."))
            .at(readers::placeText(cell(row, column).place));
    }

    [[nodiscard]] RowKind kindOf(const Row& row) const {
        for (const QString& c : row.cells) {
            if (c.trimmed().isEmpty()) continue;
            if (isTotalWord(c)) return RowKind::Total;
            if (isSubtotalWord(c)) return RowKind::Subtotal;
            break;  // only the first word of a row says what it is
        }
        if (!text(row, Column::Server).isEmpty()) return RowKind::Server;
        for (const Column column : kNumberColumns)
            if (!text(row, column).isEmpty()) return RowKind::Server;
        return RowKind::Remark;
    }

    Result<void> readRow(const Row& row) {
        if (row.isEmpty()) return Ok();
        switch (kindOf(row)) {
            case RowKind::Server:
                return readServer(row);
            case RowKind::Total:
                checkTotal(row);
                return Ok();
            case RowKind::Subtotal:
                return Ok();
            case RowKind::Remark:
                addFinding("import.row.skipped", Severity::Information, m_table.placeOf(row, 0),
                           Tr::tr("The row has neither a server name nor numbers and was left out."));
                return Ok();
        }
        return Ok();
    }

    Result<void> readServer(const Row& row) {
        const QString name = text(row, Column::Server);
        if (name.isEmpty())
            return Error(ErrorCode::BadInput, Tr::tr("The row has numbers but no server name."))
                .withRemedy(Tr::tr("Fill in the name, or clear the row."))
                .at(readers::placeText(cell(row, Column::Server).place));
        TRY(const MilliCores cpu, readers::readCores(cell(row, Column::Cpu)));
        TRY(const Bytes memory, readers::readSize(cell(row, Column::Memory), headingUnit(Column::Memory)));
        if (cpu == MilliCores(0)) return nothing(row, Column::Cpu);
        if (memory == Bytes(0)) return nothing(row, Column::Memory);
        TRY(const Bytes storage, readers::readSize(cell(row, Column::Storage), headingUnit(Column::Storage)));
        const System* system = systemOf(row);
        Server server;
        server.id = nextId("server", m_outcome.inventory.servers);
        if (system != nullptr) server.systemId = system->id;
        server.name = name;
        server.importKey = serverKey(row, system == nullptr ? QString() : system->name, server);
        m_outcome.covered.append(kScope + (system == nullptr ? QString() : system->name));
        server.osName = text(row, Column::Os);
        server.osFamily = osFamilyOf(server.osName);
        server.specCpu = cpu;
        server.specMemory = memory;
        server.specStorage = storage;
        server.note = text(row, Column::Note);
        CHECK(readDesign(row, server));
        addUpTo(m_sums.cpu, cpu);
        addUpTo(m_sums.memory, memory);
        addUpTo(m_sums.storage, storage);
        m_outcome.inventory.servers.append(server);
        return Ok();
    }

    // 移行先設計値 come later than the list: "未定" or nothing says that there is no design yet.
    Result<void> readDesign(const Row& row, Server& server) {
        if (!isUndecided(text(row, Column::DesignedCpu))) {
            TRY(server.designedCpu, readers::readCores(cell(row, Column::DesignedCpu)));
            if (server.designedCpu == MilliCores(0)) return nothing(row, Column::DesignedCpu);
        }
        if (!isUndecided(text(row, Column::DesignedMemory))) {
            TRY(server.designedMemory,
                readers::readSize(cell(row, Column::DesignedMemory), headingUnit(Column::DesignedMemory)));
            if (server.designedMemory == Bytes(0)) return nothing(row, Column::DesignedMemory);
        }
        if (!isUndecided(text(row, Column::DesignedStorage))) {
            TRY(server.designedStorage,
                readers::readSize(cell(row, Column::DesignedStorage), headingUnit(Column::DesignedStorage)));
        }
        return Ok();
    }

    // An empty cell stands for the system above it, as in tables with joined cells.
    const System* systemOf(const Row& row) {
        if (!m_recognised.columns.has(Column::System)) return nullptr;
        const QString written = text(row, Column::System);
        const bool sameAsAbove =
            written.isEmpty() || written == QStringLiteral("〃") || written == QStringLiteral("同上");
        const QString name = sameAsAbove ? m_lastSystem : written.simplified();
        if (name.isEmpty()) return nullptr;
        m_lastSystem = name;
        QList<System>& systems = m_outcome.inventory.systems;
        if (const auto known = m_systems.constFind(name); known != m_systems.constEnd()) {
            System& same = systems[*known];
            const Id<Department> department = departmentOf(row);
            if (same.departmentId.isNull()) same.departmentId = department;
            if (same.note.isEmpty()) same.note = text(row, Column::SystemNote);
            return &same;
        }
        m_systems.insert(name, systems.size());
        System system;
        system.id = nextId("system", systems);
        system.departmentId = departmentOf(row);
        system.importKey = kScope + name;
        system.name = name;
        system.note = text(row, Column::SystemNote);
        systems.append(system);
        return &systems.last();
    }

    Id<Department> departmentOf(const Row& row) {
        const QString name = text(row, Column::Department).simplified();
        if (isUndecided(name)) return {};
        QList<Department>& departments = m_outcome.inventory.departments;
        if (!m_departments.contains(name)) {
            m_departments.insert(name, departments.size());
            Department department;
            department.id = nextId("department", departments);
            department.name = name;
            departments.append(department);
        }
        Department& department = departments[m_departments.value(name)];
        addContact(text(row, Column::Contact).simplified(), department.contact);
        return department.id;
    }

    // One department may name somebody for each of its systems.
    static void addContact(const QString& contact, QString& known) {
        QStringList all = known.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        if (isUndecided(contact) || all.contains(contact)) return;
        all.append(contact);
        known = all.join(QStringLiteral(", "));
    }

    // Servers of the same name are all kept, so that sums stay right; the later ones get numbered keys.
    QString serverKey(const Row& row, const QString& systemName, const Server& server) {
        const QString key = kScope + systemName + u'/' + server.name;
        const QString place = readers::placeText(cell(row, Column::Server).place);
        if (const auto first = m_placeOfName.constFind(server.name); first != m_placeOfName.constEnd())
            addFinding("import.server.duplicate", Severity::Warning, cell(row, Column::Server).place,
                       Tr::tr("The server %1 is listed already (%2). Both were read; give each its own name.")
                           .arg(server.name, *first),
                       server.id);
        else
            m_placeOfName.insert(server.name, place);
        int& count = m_keyCounts[key];
        QString numbered;
        do {
            ++count;
            numbered = count == 1 ? key : QStringLiteral("%1#%2").arg(key).arg(count);
        } while (m_keys.contains(numbered));
        m_keys.insert(numbered);
        return numbered;
    }

    void checkTotal(const Row& row) {
        const auto check = [&](Column column, const auto& stated, auto sum) {
            if (text(row, column).isEmpty()) return;
            if (!stated)
                addFinding(
                    "import.total.unreadable", Severity::Information, cell(row, column).place,
                    Tr::tr("The total \"%1\" cannot be read, so it was not checked.").arg(text(row, column)));
            else if (*stated != sum)
                addFinding("import.total.differs", Severity::Warning, cell(row, column).place,
                           Tr::tr("The total of %1 says %2, but the rows add up to %3. Check which rows are "
                                  "missing or wrong.")
                               .arg(columnTitle(column), text(row, column), sumText(column)));
        };
        check(Column::Cpu, readers::readCores(cell(row, Column::Cpu)), m_sums.cpu);
        check(Column::Memory, readers::readSize(cell(row, Column::Memory), headingUnit(Column::Memory)),
              m_sums.memory);
        check(Column::Storage, readers::readSize(cell(row, Column::Storage), headingUnit(Column::Storage)),
              m_sums.storage);
    }

    // In the heading's unit, as the reader sees the numbers.
    [[nodiscard]] QString sumText(Column column) const {
        if (column == Column::Cpu) return decimal(m_sums.cpu.value(), 1'000);
        const Bytes sum = column == Column::Memory ? m_sums.memory : m_sums.storage;
        if (const auto unit = headingUnit(column)) return decimal(sum.value(), unit->value());
        return decimal(sum.value(), kGB.value()) + QStringLiteral(" GB");
    }

    static QString decimal(qint64 value, qint64 unit) {
        return QString::number(static_cast<double>(value) / static_cast<double>(unit), 'g', 15);
    }

    void addFinding(const char* rule, Severity severity, const readers::Place& place, const QString& text,
                    const Id<Server>& server = {}) {
        m_outcome.findings.append(makeFinding(rule, severity, readers::placeText(place), text, server));
    }

    const RecognisedTable& m_recognised;
    const readers::Table& m_table;
    ImportOutcome m_outcome;
    Sizes m_sums;
    QString m_lastSystem;
    QHash<QString, QString> m_placeOfName;
    QHash<QString, int> m_keyCounts;
    QSet<QString> m_keys;
    // By name, where each stands in its list.
    QHash<QString, qsizetype> m_systems;
    QHash<QString, qsizetype> m_departments;
};

}  // namespace

Result<ImportOutcome> readServerRows(const RecognisedTable& recognised) {
    return ServerRows(recognised).read();
}

}  // namespace watari::importers
