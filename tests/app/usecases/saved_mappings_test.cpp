#include "app/usecases/saved_mappings.h"

#include "app/usecases/import_inventory.h"
#include "desk.h"

#include <QTest>

using namespace watari;
using namespace watari::usecases;
using namespace watari::testing;

namespace {

const QString kName = QStringLiteral("台帳");

MappingDraft draft(const char* memory) {
    return {.name = kName,
            .importer = QStringLiteral("spreadsheet"),
            .sheet = {},
            .mapping = {{QStringLiteral("cpu"), QStringLiteral("処理装置")},
                        {QStringLiteral("memory"), QString::fromUtf8(memory)}}};
}

}  // namespace

class SavedMappingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheNextListWithIt() {
        Desk desk;
        Project project = desk.create();
        TEST_TAKE(const SavedMapping saved, saveMapping(project, draft("来年のメモリ（GB）")));
        QCOMPARE(lastLogRow(project).action, QStringLiteral("mapping.save"));
        const QString list = desk.write(QStringLiteral("next.csv"),
                                        "サーバー名,処理装置,メモリ（GB）,来年のメモリ（GB）,ディスク（GB）\n"
                                        "keiri01,2,4,16,100\n");
        ImportRequest request{.source = list};
        request.options = withMapping(request.options, saved);
        NoJobContext job;
        (void)taken(importInventory(project, request, job));
        const Server server = taken(project.store().repository<Server>().all()).front();
        QCOMPARE(server.specMemory, kGB * 16);
        QCOMPARE(server.specCpu, MilliCores(2000));
    }

    void replacesOneOfTheSameName() {
        Desk desk;
        Project project = desk.create();
        (void)taken(saveMapping(project, draft("a")));
        (void)taken(saveMapping(project, draft("b")));
        TEST_TAKE(const QList<SavedMapping> all, savedMappings(project));
        QCOMPARE(all.size(), 1);
        QCOMPARE(columnsOf(all.front()).value(QStringLiteral("memory")), QStringLiteral("b"));
        done(removeMapping(project, all.front().id));
        QCOMPARE(lastLogRow(project).action, QStringLiteral("mapping.remove"));
        QCOMPARE(savedMapping(project, kName).error().code(), ErrorCode::NotFound);
    }

    void whatIsGivenStandsBeforeWhatWasSaved() {
        Desk desk;
        Project project = desk.create();
        TEST_TAKE(const SavedMapping saved, saveMapping(project, draft("a")));
        importers::ImportOptions options;
        options.mapping.insert(QStringLiteral("memory"), QStringLiteral("z"));
        options = withMapping(options, saved);
        QCOMPARE(options.mapping.value(QStringLiteral("memory")), QStringLiteral("z"));
        QCOMPARE(options.mapping.value(QStringLiteral("cpu")), QStringLiteral("処理装置"));
    }

    void refusesWhatIsNoMapping() {
        Desk desk;
        Project project = desk.create();
        MappingDraft nameless = draft("a");
        nameless.name = QStringLiteral("  ");
        QCOMPARE(saveMapping(project, nameless).error().code(), ErrorCode::BadInput);
        QCOMPARE(
            saveMapping(project, {.name = kName, .importer = {}, .sheet = {}, .mapping = {}}).error().code(),
            ErrorCode::BadInput);
        Project viewing = desk.openAs(project, {QStringLiteral("viewer")});
        QVERIFY(
            isDeniedAndLogged(viewing, saveMapping(viewing, draft("a")), QStringLiteral("import_inventory")));
    }
};

QTEST_GUILESS_MAIN(SavedMappingsTest)
#include "saved_mappings_test.moc"
