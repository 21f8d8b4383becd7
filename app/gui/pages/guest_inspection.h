// Looking into the guests' disks from the window: asks what, runs it beside other work, tells what came of
// it. Servers' results go into the project, those of an image alone are only shown.
#pragma once

#include "app/gui/models/session.h"
#include "app/usecases/inspect_guests.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace watari::gui {

class ImageInspectionDialog;
class InspectionDialog;
class InspectionResultDialog;

class GuestInspection final : public QObject {
    Q_OBJECT
public:
    // `page` is the parent of the dialogs and owns this.
    GuestInspection(Session& session, QWidget* page);

    // `servers` empty: all.
    InspectionDialog* openDialog(const QList<Id<Server>>& servers);
    void askForImages();
    // What the dialogs start; also for tests.
    void inspect(const usecases::InspectionWish& wish);
    void inspectImages(const QStringList& paths);  // disks of one guest

Q_SIGNALS:
    void inspected(watari::gui::InspectionResultDialog* result);
    void imageInspected(watari::gui::ImageInspectionDialog* result);
    void failed(const watari::Error& error);

private:
    void fail(const QString& attempt, const Error& error);

    Session& m_session;
    QWidget* m_page;
};

}  // namespace watari::gui
