#include "importers/spreadsheet/server_rows.h"

#include "core/readers/cell_values.h"
#include "importers/operating_system.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace watari::importers {

namespace {

using readers::Cell;
using readers::Row;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetImporter)
};

constexpr QLatin1String kScope("list#");
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
        for (const Row& row : m_table.rows) CHECK(readRow(row));
        if (m_outcome.inventory.servers.isEmpty())
            addFinding("import.no_servers", Severity::Warning, m_table.placeOf(m_table.headings, 0),
                       Tr::tr("No server stands below the headings. Check that the right sheet was read."));
        return std::move(m_outcome);
    }

private:
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
        server.id = Id<Server>(QStringLiteral("server-%1").arg(m_outcome.inventory.servers.size() + 1));
        if (system != nullptr) server.systemId = system->id;
        server.name = name;
        server.importKey = serverKey(row, system == nullptr ? QString() : system->name, server);
        server.osName = text(row, Column::Os);
        server.osFamily = osFamilyOf(server.osName);
        server.specCpu = cpu;
        server.specMemory = memory;
        server.specStorage = storage;
        server.note = text(row, Column::Note);
        m_sums.cpu += cpu;
        m_sums.memory += memory;
        m_sums.storage += storage;
        m_outcome.inventory.servers.append(server);
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
        for (System& s : systems) {
            if (s.name != name) continue;
            if (s.departmentId.isNull()) s.departmentId = departmentOf(row);
            return &s;
        }
        System system;
        system.id = Id<System>(QStringLiteral("system-%1").arg(systems.size() + 1));
        system.departmentId = departmentOf(row);
        system.importKey = kScope + name;
        system.name = name;
        systems.append(system);
        return &systems.last();
    }

    Id<Department> departmentOf(const Row& row) {
        const QString name = text(row, Column::Department).simplified();
        if (isUndecided(name)) return {};
        QList<Department>& departments = m_outcome.inventory.departments;
        for (const Department& d : departments)
            if (d.name == name) return d.id;
        Department department;
        department.id = Id<Department>(QStringLiteral("department-%1").arg(departments.size() + 1));
        department.name = name;
        departments.append(department);
        return department.id;
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
        const int count = ++m_keyCounts[key];
        return count == 1 ? key : QStringLiteral("%1#%2").arg(key).arg(count);
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
        Finding finding;
        finding.rule = QString::fromLatin1(rule);
        finding.severity = severity;
        finding.serverId = server;
        finding.place = readers::placeText(place);
        finding.text = text;
        m_outcome.findings.append(finding);
    }

    const RecognisedTable& m_recognised;
    const readers::Table& m_table;
    ImportOutcome m_outcome;
    Sizes m_sums;
    QString m_lastSystem;
    QHash<QString, QString> m_placeOfName;
    QHash<QString, int> m_keyCounts;
};

}  // namespace

Result<ImportOutcome> readServerRows(const RecognisedTable& recognised) {
    return ServerRows(recognised).read();
}

}  // namespace watari::importers
