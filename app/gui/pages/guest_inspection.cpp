#include "app/gui/pages/guest_inspection.h"

#include "app/gui/dialogs/inspection_dialogs.h"
#include "app/gui/widgets/error_box.h"
#include "core/base/wording.h"

#include <QFileDialog>
#include <QFileInfo>

namespace watari::gui {

namespace {

QString titleFor(const usecases::InspectionWish& wish) {
    if (wish.servers.isEmpty()) return GuestInspection::tr("Look into all guests");
    return GuestInspection::tr("Look into %1 guest(s)", nullptr, int(wish.servers.size()))
        .arg(groupedText(wish.servers.size()));
}

}  // namespace

GuestInspection::GuestInspection(Session& session, QWidget* page)
    : QObject(page), m_session(session), m_page(page) {}

InspectionDialog* GuestInspection::openDialog(const QList<Id<Server>>& servers) {
    auto* dialog = new InspectionDialog(m_session, servers, m_page);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        inspect(dialog->wish());
        dialog->accept();
    });
    dialog->open();
    return dialog;
}

void GuestInspection::askForImages() {
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_page, tr("Disk images of one guest"), {},
        tr("Disk images (*.qcow2 *.raw *.img *.vmdk *.vhd *.vhdx *.vdi);;All files (*)"));
    if (!paths.isEmpty()) inspectImages(paths);
}

void GuestInspection::inspect(const usecases::InspectionWish& wish) {
    const QString title = titleFor(wish);
    m_session.run<usecases::InspectionSummary>(
        title, this,
        [wish](usecases::Project& project, JobContext& job) {
            return usecases::inspectServers(project, wish, job);
        },
        [this, title](const Result<usecases::InspectionSummary>& summary) {
            if (!summary) {
                fail(title, summary.error());
                return;
            }
            auto* result = new InspectionResultDialog(*summary, m_page);
            result->setModal(false);  // it comes while people do something else
            result->show();
            Q_EMIT inspected(result);
        },
        TaskKind::Long);
}

void GuestInspection::inspectImages(const QStringList& paths) {
    const QString name = QFileInfo(paths.value(0)).fileName();
    const QString title = tr("Look into %1").arg(name);
    m_session.run<inspect::InspectionOutcome>(
        title, this,
        [paths, limit = usecases::InspectionWish().limit](usecases::Project&, JobContext& job) {
            return usecases::inspectImages(paths, limit, job);
        },
        [this, title, name](const Result<inspect::InspectionOutcome>& found) {
            if (!found) {
                fail(title, found.error());
                return;
            }
            auto* result = new ImageInspectionDialog(name, *found, m_page);
            result->show();
            Q_EMIT imageInspected(result);
        },
        TaskKind::Long);
}

void GuestInspection::fail(const QString& attempt, const Error& error) {
    showError(m_page, tr("Not done: %1").arg(attempt), error);
    Q_EMIT failed(error);
}

}  // namespace watari::gui
