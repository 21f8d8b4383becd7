// Sources in the window: read again, changed, removed; who logs in, whose certificate is trusted, and which
// column means what.
#include "app/gui/dialogs/import_dialog.h"
#include "app/gui/dialogs/import_form.h"
#include "app/gui/dialogs/metrics_dialog.h"
#include "app/gui/dialogs/source_dialogs.h"
#include "app/gui/models/scheduled_readings.h"
#include "app/gui/pages/inventory_page.h"
#include "app/gui/pages/sources_view.h"
#include "app/gui/widgets/data_table.h"
#include "app/usecases/import_inventory.h"
#include "core/base/atomic_file.h"
#include "sample_window.h"
#include "tests/importers/fake_vsphere.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace watari;
using namespace watari::gui;
using namespace watari::gui::testing;
using importers::test::FakeVsphere;
using importers::test::makeIdentity;

namespace {

const QByteArray kHeadings = "システム名,サーバー名,OS,CPU（コア）,メモリ（GB）,ストレージ（GB）\n";
const QString kPassword = QStringLiteral("pass word 7");

void writeList(const SampleWindow& sample, const QByteArray& content) {
    done(writeFileAtomically(sample.file(QStringLiteral("list.csv")), content));
}

void importList(SampleWindow& sample) {
    writeList(sample, kHeadings + "道路,road-1,,1,8,200\n");
    auto project = sample.open();
    NoJobContext job;
    (void)taken(usecases::importInventory(project, {.source = sample.file(QStringLiteral("list.csv"))}, job));
}

SourcesView* sourcesOf(MainWindow* window) {
    window->workspace()->setPage(PageId::Inventory);
    window->workspace()->inventory()->setView(InventoryPage::View::Sources);
    return window->workspace()->inventory()->sources();
}

}  // namespace

class SourcesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsASourceAgain();
    void changesAndRemovesASource();
    void sendsNoPasswordBeforeTheCertificateIsConfirmed();
    void savesWhichColumnMeansWhat();
    void readsWhatIsDueByItself();
    void asksForThePartOfTheRecordedUse();
};

void SourcesTest::readsASourceAgain() {
    SampleWindow sample;
    sample.makeEmpty();
    importList(sample);
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    SourcesView* sources = sourcesOf(window);
    QVERIFY(sample.rest());
    QCOMPARE(sources->rows().rowCount(), 1);
    writeList(sample, kHeadings + "道路,road-1,,2,8,200\n道路,road-2,,1,8,200\n");
    sources->readNow();
    QVERIFY(sample.rest());
    QCOMPARE(window->session()->snapshot()->inventory.servers.size(), 2);
    writeList(sample, "no such columns\n1\n");
    sources->readNow();
    QVERIFY(sample.rest());
    QVERIFY(!sources->rows().rows().front().source.lastError.isEmpty());
    QCOMPARE(window->session()->snapshot()->inventory.servers.size(), 2);
}

void SourcesTest::changesAndRemovesASource() {
    SampleWindow sample;
    sample.makeEmpty();
    importList(sample);
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    SourcesView* sources = sourcesOf(window);
    QVERIFY(sample.rest());
    SourceDialog* dialog = sources->openChangeDialog();
    QVERIFY(dialog != nullptr);
    dialog->labelField()->setText(QStringLiteral("現行一覧"));
    dialog->setSchedule(Seconds(7200));
    dialog->credentialsField()->setText(QStringLiteral("a password"));  // names no place of one
    dialog->acceptButton()->click();
    QVERIFY(sample.rest());
    QVERIFY(dialog->isVisible());
    dialog->credentialsField()->setText(QStringLiteral("env:WATARI_VC"));
    dialog->acceptButton()->click();
    QVERIFY(sample.rest());
    const SourceRow changed = sources->rows().rows().front();
    QCOMPARE(changed.source.label, QStringLiteral("現行一覧"));
    QCOMPARE(changed.source.rereadEvery, std::optional(Seconds(7200)));
    QCOMPARE(changed.source.credentials, QStringLiteral("env:WATARI_VC"));
    QCOMPARE(changed.next, std::optional(*changed.source.lastReadAt + Seconds(7200)));
    QCOMPARE(SourceDialog(changed.source, nullptr).change().rereadEvery, std::optional(Seconds(7200)));
    sources->openRemoveDialog()->acceptButton()->click();
    QVERIFY(sample.rest());
    QCOMPARE(sources->rows().rowCount(), 0);
    QCOMPARE(window->session()->snapshot()->inventory.servers.size(), 1);
    QVERIFY(sources->openChangeDialog() == nullptr);
}

void SourcesTest::sendsNoPasswordBeforeTheCertificateIsConfirmed() {
    SampleWindow sample;
    sample.makeEmpty();
    const auto identity = makeIdentity(QFileInfo(sample.path()).path(), QStringLiteral("vc"));
    QVERIFY(!identity.certificate.isNull());
    FakeVsphere server(identity);
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    ImportDialog* dialog = window->openImportDialog();
    QSignalSpy asked(dialog, &ImportDialog::trustAsked);
    QSignalSpy read(dialog, &ImportDialog::sourceRead);
    QSignalSpy compared(dialog, &ImportDialog::compared);
    QSignalSpy stored(dialog, &ImportDialog::stored);
    dialog->setSource(server.uri());
    QVERIFY(dialog->importForm()->passwordField()->isVisible());
    dialog->importForm()->accountField()->setText(QStringLiteral("reader"));
    dialog->importForm()->passwordField()->setText(kPassword);
    dialog->readSource();
    QVERIFY(asked.wait(20'000));
    QVERIFY(!server.received().contains(kPassword.toUtf8()));
    auto* trust = window->findChild<CertificateDialog*>();
    QVERIFY(trust != nullptr);
    trust->acceptButton()->click();
    QVERIFY(read.wait(20'000));
    QVERIFY(server.received().contains(kPassword.toUtf8()));
    dialog->nextButton()->click();
    QVERIFY(compared.wait(20'000));
    dialog->nextButton()->click();
    QVERIFY(stored.wait(20'000));
    SourcesView* sources = sourcesOf(window);
    QVERIFY(sample.rest());
    const ImportSource kept = sources->rows().rows().front().source;
    QCOMPARE(kept.certificate, identity.fingerprint());
    QVERIFY(kept.credentials.isEmpty());
    QSignalSpy password(sources, &SourcesView::passwordAsked);
    sources->readNow();  // nobody has said who reads
    QVERIFY(password.wait(20'000));
    auto* login = window->findChild<PasswordDialog*>();
    QVERIFY(login != nullptr);
    login->accountField()->setText(QStringLiteral("reader"));
    login->passwordField()->setText(kPassword);
    login->acceptButton()->click();
    QVERIFY(sample.rest());
    QVERIFY(sources->rows().rows().front().source.lastError.isEmpty());
}

void SourcesTest::savesWhichColumnMeansWhat() {
    SampleWindow sample;
    sample.makeEmpty();
    writeList(sample,
              "サーバー名,処理装置,メモリ（GB）,来年のメモリ（GB）,ディスク（GB）\nkeiri01,2,4,16,100\n");
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    const QString list = sample.file(QStringLiteral("list.csv"));
    const QString name = QStringLiteral("台帳");
    {
        ImportDialog* dialog = window->openImportDialog();
        QSignalSpy read(dialog, &ImportDialog::sourceRead);
        dialog->setSource(list);
        dialog->readSource();
        QVERIFY(read.wait(20'000));
        dialog->mappingOf(QStringLiteral("cpu"))->setCurrentText(QStringLiteral("処理装置"));
        dialog->mappingOf(QStringLiteral("memory"))->setCurrentText(QStringLiteral("来年のメモリ（GB）"));
        dialog->importForm()->saveMapping(name);
        QVERIFY(sample.rest());
        QCOMPARE(dialog->importForm()->savedBox()->currentText(), name);
        dialog->reject();
    }
    ImportDialog* dialog = window->openImportDialog();
    QSignalSpy read(dialog, &ImportDialog::sourceRead);
    dialog->setSource(list);
    dialog->readSource();
    QVERIFY(read.wait(20'000));
    QVERIFY(sample.rest());
    QCOMPARE(dialog->mappingOf(QStringLiteral("cpu"))->currentIndex(), 0);
    QComboBox* saved = dialog->importForm()->savedBox();
    saved->setCurrentText(name);
    Q_EMIT saved->activated(saved->currentIndex());  // as a person chooses it
    QVERIFY(read.wait(20'000));
    QCOMPARE(dialog->mappingOf(QStringLiteral("cpu"))->currentText(), QStringLiteral("処理装置"));
    QCOMPARE(dialog->mappingOf(QStringLiteral("memory"))->currentText(),
             QStringLiteral("来年のメモリ（GB）"));
    dialog->importForm()->removeMapping();
    QVERIFY(sample.rest());
    QCOMPARE(saved->count(), 1);
}

void SourcesTest::readsWhatIsDueByItself() {
    SampleWindow sample;
    sample.makeEmpty();
    importList(sample);
    {
        auto project = sample.open();
        const auto sources = taken(usecases::importSources(project));
        (void)taken(usecases::changeSource(project, sources.front().id, {.rereadEvery = Seconds(3600)}));
    }
    MainWindow* window = sample.openWindow();
    QVERIFY(window != nullptr);
    const auto servers = [window] { return window->session()->snapshot()->inventory.servers.size(); };
    const auto look = [&] {
        window->readings()->look();
        return sample.rest();
    };
    writeList(sample, kHeadings + "道路,road-1,,2,8,200\n道路,road-2,,1,8,200\n");
    QVERIFY(look());
    QCOMPARE(servers(), 1);  // not due yet
    sample.clock().advance(Seconds(3600));
    QVERIFY(look());
    QCOMPARE(servers(), 2);
    QVERIFY(window->readingProblem().isEmpty());
    writeList(sample, "no such columns\n1\n");
    sample.clock().advance(Seconds(3600));
    QVERIFY(look());
    QVERIFY(!window->readingProblem().isEmpty());
    writeList(sample, kHeadings + "道路,road-1,,2,8,200\n");
    QSignalSpy begun(window->readings(), &ScheduledReadings::begun);
    QVERIFY(look());
    QCOMPARE(begun.count(), 0);  // what failed is tried again in its own time
    sample.clock().advance(Seconds(3600));
    QVERIFY(look());
    QCOMPARE(begun.count(), 1);
    QVERIFY(window->readingProblem().isEmpty());
}

void SourcesTest::asksForThePartOfTheRecordedUse() {
    const Instant now = fromJst(QDate(2026, 1, 20), QTime(21, 30));
    const ImportSource source{.id = Id<ImportSource>(QStringLiteral("s")),
                              .importer = QStringLiteral("vsphere"),
                              .location = QStringLiteral("vsphere://vcenter.example.jp")};
    MetricsDialog dialog(source, now, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.request().source, source.id);
    QCOMPARE(dialog.request().interval, Seconds(300));
    QCOMPARE(dialog.request().period.from, now - Seconds(86'400));
    QCOMPARE(dialog.request().period.to, now);
    dialog.intervalBox()->setCurrentIndex(2);
    QCOMPARE(dialog.request().interval, Seconds(1800));
    QVERIFY(dialog.isComplete());
    dialog.fromField()->setInstant(now);
    QVERIFY(!dialog.isComplete());
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    SourcesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "sources_test.moc"
