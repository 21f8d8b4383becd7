// Does with dependencies what their pane asks for, through the session, and takes it back.
#pragma once

#include "app/gui/models/session.h"
#include "core/domain/flow.h"

#include <QList>
#include <QObject>

#include <functional>

namespace watari::gui {

class FlowDialog;
class FlowPane;

class FlowEditor final : public QObject {
    Q_OBJECT
public:
    // Lives as long as the pane; the session outlives both.
    FlowEditor(Session& session, FlowPane* pane);

    void order(const QList<Flow>& flows, FlowOrder order);
    void add(const Flow& flow, FlowDialog* dialog = nullptr);
    void remove(const QList<Flow>& flows);
    // The last of these that was not taken back yet.
    void undo();
    FlowDialog* openDialog();

private:
    struct Step {
        QString title;
        std::function<void()> takeBack;
    };
    template <class T>
    void run(const QString& title, Session::Work<T> work, std::function<void(const T&)> done);
    void remember(const Step& step);

    Session& m_session;
    FlowPane* m_pane;
    QList<Step> m_steps;
};

}  // namespace watari::gui
