// Every field of an inventory is filled by somebody, and none is lost on its way through the store, JSON and
// the workbook of the whole inventory. What the importers fill is taken from their golden files, which their
// own tests compare with what they read.
#include "app/usecases/export_inventory.h"
#include "app/usecases/queries.h"
#include "core/base/atomic_file.h"
#include "core/domain/inventory_json.h"
#include "core/readers/xlsx_reader.h"
#include "desk.h"
#include "importers/registry.h"
#include "tests/core/domain/distinct_values.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

struct Named {
    const char* field;  // "server.note"; "*" stands for every field of the entity, or for every entity
    const char* why;
};

// What no importer fills, and who does.
constexpr std::array kFilledByOthers{
    Named{"*.revision", "the store: it counts the changes of a row"},
    Named{"server.missing_since", "merging: the day from which its source names it no longer"},
    Named{"flow.client_id", "matching a flow's addresses to servers, when all of these are known"},
    Named{"flow.server_id", "matching a flow's addresses to servers, when all of these are known"},
    // Their test in tests/core/inspect fills each from guests that it makes.
    Named{"inspection.*", "the inspection of a guest's disks"},
    Named{"software.*", "the inspection: packages, services, drivers and kernels stand inside"},
    Named{"volume.device", "the inspection: platforms know mount points only"},
    Named{"volume.label", "the inspection: it stands in the file system"},
    Named{"volume.uuid", "the inspection: it stands in the file system"},
    Named{"volume.inodes", "the inspection"},
    Named{"volume.inodes_available", "the inspection"},
    Named{"volume.encryption", "the inspection: LUKS, BitLocker"},
    Named{"volume.layers", "the inspection: LVM, RAID"},
    Named{"volume.fstab_name", "the inspection: /etc/fstab"},
    Named{"guest_interface.name", "the inspection: the guest's own name of its NIC"},
    Named{"guest_interface.settings_file", "the inspection: where its settings stand"},
};

// What the workbook does not show, and why.
constexpr std::array kNotInTheWorkbook{
    Named{"*.id", "made by the program; what refers to it shows the name"},
    Named{"*.revision", "the store's own"},
    Named{"system.import_key", "only for reading the list again; systems have no sheet of their own"},
};

// Of what has no sheet of its own, the column of the servers' sheet.
constexpr std::array kColumnsOfServers{
    Named{"department.name", "department"}, Named{"department.contact", "contact"},
    Named{"system.department_id", "department"}, Named{"system.name", "system_id"},
    Named{"system.note", "system_note"}};

// Entity, name and value of the member of each field of an inventory.
template <class Visit>
void forEachInventoryField(Visit&& visit) {
    forEachInventoryList([&](const auto& list) {
        using Entity = typename std::decay_t<decltype(list)>::Entity;
        forEachField<Entity>([&](const auto& f) {
            visit(list, QString::fromLatin1(list.entity) + u'.' + QString::fromLatin1(f.name), f);
        });
    });
}

bool stands(const QString& field, const char* pattern) {
    const QString entity = field.section(u'.', 0, 0);
    const QString name = field.section(u'.', 1);
    const QString wanted = QString::fromLatin1(pattern);
    return wanted == field || wanted == entity + QStringLiteral(".*") ||
           wanted == QStringLiteral("*.") + name;
}

template <std::size_t N>
bool isNamed(const std::array<Named, N>& table, const QString& field) {
    return std::any_of(table.begin(), table.end(), [&](const Named& n) { return stands(field, n.field); });
}

QStringList allFields() {
    QStringList fields;
    forEachInventoryField([&](const auto&, const QString& field, const auto&) { fields.append(field); });
    return fields;
}

// Golden files hold only what is set. By importer, "server.name".
QHash<QString, QSet<QString>> filledByImporters() {
    QHash<QString, QSet<QString>> filled;
    QDirIterator files(QStringLiteral(WATARI_SOURCE_DIR "/tests/importers"), {QStringLiteral("golden*.json")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        QSet<QString>& fields = filled[files.fileInfo().dir().dirName()];
        forEachInventoryList([&](const auto& list) {
            for (const QJsonValue& entity : golden.value(QString::fromLatin1(list.plural)).toArray())
                for (const QString& key : entity.toObject().keys())
                    fields.insert(QString::fromLatin1(list.entity) + u'.' + key);
        });
    }
    return filled;
}

template <class T>
QString entityOf() {
    return QString::fromLatin1(std::get<InventoryList<T>>(kInventoryLists).entity);
}

template <class Member>
void linkTo(Member&) {}
template <class T>
void linkTo(Id<T>& id) {
    id = Id<T>(entityOf<T>());
}

// One of everything with every field set, each referring to the other ones.
Inventory full() {
    Inventory all;
    int seed = 0;
    forEachInventoryList([&](const auto& list) {
        using Entity = typename std::decay_t<decltype(list)>::Entity;
        Entity entity = distinctValue<Entity>(++seed * 100);
        forEachField<Entity>([&](const auto& f) { linkTo(entity.*(f.member)); });
        (all.*list.list).append(entity);
    });
    return all;
}

template <class T>
void storeList(Project& project, QList<T>& list) {
    for (T& entity : list) entity = stored(project, entity);
}

// How a text, a list of texts or a name stands in a cell; nothing for what is written as a number or a word.
QString cellText(const Inventory&, const QString& text) {
    return text;
}
QString cellText(const Inventory&, const QStringList& texts) {
    return texts.join(QStringLiteral(", "));
}
template <class T>
QString cellText(const Inventory& all, const Id<T>&) {
    const T& one = (all.*std::get<InventoryList<T>>(kInventoryLists).list).first();
    if constexpr (std::is_same_v<T, Disk>)
        return one.label;
    else if constexpr (requires { one.name; })
        return one.name;
    else
        return {};
}
template <class Member>
QString cellText(const Inventory&, const Member&) {
    return {};
}

// The sheets by their names, and of each the cells below a heading.
class Workbook {
public:
    explicit Workbook(std::vector<readers::Sheet> sheets) : m_sheets(std::move(sheets)) {}

    // Of the table's only row. A heading may name its unit behind the title.
    [[nodiscard]] QString cell(const InventoryTable& table, const QString& field) const {
        const qsizetype at = table.columnOf(field);
        const auto sheet = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const readers::Sheet& s) {
            return s.name.section(u' ', 1) == tabTitle(table.tab);  // "1 Servers"
        });
        if (at < 0 || sheet == m_sheets.end()) return {};
        const auto heading = std::find_if(sheet->rows.begin(), sheet->rows.end(), [&](const auto& row) {
            return row.cells.size() == std::size_t(table.columns.size()) &&
                   row.cell(0).startsWith(table.columns.first().title);
        });
        if (heading == sheet->rows.end() || heading + 1 == sheet->rows.end()) return {};
        if (!heading->cell(int(at)).startsWith(table.columns[at].title)) return {};
        return (heading + 1)->cell(int(at));
    }

private:
    std::vector<readers::Sheet> m_sheets;
};

// By the entity whose fields it shows; null: it has no table.
const InventoryTable* tableOf(const std::vector<InventoryTable>& tables, const QString& entity) {
    static const QHash<QString, InventoryTab> tabs{
        {QStringLiteral("server"), InventoryTab::Servers},
        {QStringLiteral("disk"), InventoryTab::Disks},
        {QStringLiteral("nic"), InventoryTab::Nics},
        {QStringLiteral("volume"), InventoryTab::Volumes},
        {QStringLiteral("guest_snapshot"), InventoryTab::Snapshots},
        {QStringLiteral("device"), InventoryTab::Devices},
        {QStringLiteral("host"), InventoryTab::Hosts},
        {QStringLiteral("cluster"), InventoryTab::Clusters},
        {QStringLiteral("datastore"), InventoryTab::Datastores},
        {QStringLiteral("network"), InventoryTab::Networks},
        {QStringLiteral("software"), InventoryTab::Software},
        {QStringLiteral("guest_interface"), InventoryTab::Interfaces},
        {QStringLiteral("inspection"), InventoryTab::Inspections},
        {QStringLiteral("flow"), InventoryTab::Flows}};
    const auto tab = tabs.constFind(entity);
    return tab == tabs.constEnd() ? nullptr : &tables[std::size_t(*tab)];
}

}  // namespace

class InventoryFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void someImporterFillsEachOrItIsSaidWhoDoes();
    void saysNothingInVain();
    void importersHaveGoldenFiles();
    void storeKeepsEveryField();
    void jsonKeepsEveryField();
    void workbookShowsEveryField();

private:
    Desk m_desk;
    std::optional<Project> m_project;
    Inventory m_all = full();
};

void InventoryFieldsTest::initTestCase() {
    m_project.emplace(m_desk.create());
    forEachInventoryList([&](const auto& list) { storeList(*m_project, m_all.*list.list); });
}

void InventoryFieldsTest::someImporterFillsEachOrItIsSaidWhoDoes() {
    QSet<QString> filled;
    for (const QSet<QString>& fields : filledByImporters()) filled += fields;
    QStringList empty;
    for (const QString& field : allFields())
        if (!filled.contains(field) && !isNamed(kFilledByOthers, field)) empty.append(field);
    QVERIFY2(empty.isEmpty(),
             qPrintable(QStringLiteral("Nobody fills %1: let an importer whose source has it "
                                       "do so, or say in kFilledByOthers who does.")
                            .arg(empty.join(QStringLiteral(", ")))));
}

void InventoryFieldsTest::saysNothingInVain() {
    QSet<QString> filled;
    for (const QSet<QString>& fields : filledByImporters()) filled += fields;
    const QStringList fields = allFields();
    const auto isUsed = [&](const Named& named) {
        return std::any_of(fields.begin(), fields.end(),
                           [&](const QString& field) { return stands(field, named.field); });
    };
    for (const Named& named : kFilledByOthers) {
        QVERIFY2(isUsed(named), named.field);
        for (const QString& field : fields)
            QVERIFY2(!stands(field, named.field) || !filled.contains(field),
                     qPrintable(field + QStringLiteral(" is filled by an importer: take it off the list")));
    }
    for (const Named& named : kNotInTheWorkbook) QVERIFY2(isUsed(named), named.field);
    for (const Named& named : kColumnsOfServers)
        QVERIFY2(fields.contains(QLatin1String(named.field)), named.field);
}

void InventoryFieldsTest::importersHaveGoldenFiles() {
    const importers::ImporterRegistry registry;
    const auto filled = filledByImporters();
    for (const auto& importer : registry.all())
        QVERIFY2(!filled.value(importer->metadata().id).isEmpty(), qPrintable(importer->metadata().id));
    QCOMPARE(std::size_t(filled.size()), registry.all().size());
}

void InventoryFieldsTest::storeKeepsEveryField() {
    TEST_TAKE(const Inventory found, inventory(*m_project));
    forEachInventoryField([&](const auto& list, const QString& field, const auto& f) {
        const auto& before = (m_all.*list.list).first();
        const auto& after = (found.*list.list).first();
        QVERIFY2(after.*(f.member) == before.*(f.member), qPrintable(field));
    });
    QVERIFY(found == m_all);
}

void InventoryFieldsTest::jsonKeepsEveryField() {
    const QByteArray written = QJsonDocument(inventoryToJson(m_all)).toJson();
    TEST_TAKE(const Inventory found, inventoryFromJson(QJsonDocument::fromJson(written).object()));
    forEachInventoryField([&](const auto& list, const QString& field, const auto& f) {
        const auto& before = (m_all.*list.list).first();
        const auto& after = (found.*list.list).first();
        QVERIFY2(after.*(f.member) == before.*(f.member), qPrintable(field));
    });
    QVERIFY(found == m_all);
}

void InventoryFieldsTest::workbookShowsEveryField() {
    NoJobContext job;
    const QString path = m_desk.file(QStringLiteral("inventory.xlsx"));
    TEST_TAKE(const ExportedInventory exported, exportInventory(*m_project, path, job));
    QCOMPARE(exported.servers, 1);
    TEST_TAKE(const QByteArray bytes, readWholeFile(path, kGiB.value()));
    TEST_TAKE(auto sheets, readers::readXlsx(bytes, {}, job));
    const Workbook workbook(std::move(sheets));
    const auto tables = inventoryTables(m_all, {});
    forEachInventoryField([&](const auto& list, const QString& field, const auto& f) {
        const InventoryTable* table = tableOf(tables, QString::fromLatin1(list.entity));
        QString column = QString::fromLatin1(f.name);
        if (table == nullptr)
            for (const Named& named : kColumnsOfServers)
                if (field == QLatin1String(named.field)) {
                    table = &tables.front();
                    column = QLatin1String(named.why);
                }
        const QString seen = table == nullptr ? QString() : workbook.cell(*table, column);
        if (isNamed(kNotInTheWorkbook, field)) {
            QVERIFY2(seen.isEmpty(), qPrintable(field + QStringLiteral(" is shown: take it off the list")));
            return;
        }
        QVERIFY2(!seen.isEmpty(), qPrintable(field + QStringLiteral(" is not in the workbook")));
        const QString wanted = cellText(m_all, (m_all.*list.list).first().*(f.member)).trimmed();
        QVERIFY2(wanted.isEmpty() || seen == wanted, qPrintable(field + u' ' + seen));
    });
}

QTEST_GUILESS_MAIN(InventoryFieldsTest)
#include "inventory_fields_test.moc"
