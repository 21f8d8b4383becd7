// A page of the main frame: shows a snapshot of the project, starts use cases through the session.
#pragma once

#include "app/gui/models/session.h"

#include <QString>
#include <QWidget>

namespace watari::gui {

enum class PageId { Home, Inventory, Sizing, Plan, Runs, Monitoring, Sla, Reports };
inline constexpr int kPageCount = 8;

[[nodiscard]] QString pageTitle(PageId page);
// Stable, for settings and file names: "home".
[[nodiscard]] QString pageName(PageId page);

class Page : public QWidget {
    Q_OBJECT
public:
    // The session outlives the page.
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    // Called when the page is in sight and whenever the project has changed since. Never blocks.
    virtual void showSnapshot(const Snapshot& snapshot) = 0;
    // Makes the thing with this id current: a server's on Inventory and Monitoring, a run's on Runs.
    virtual void showItem(const QString& id) { Q_UNUSED(id) }

Q_SIGNALS:
    void pageWanted(watari::gui::PageId page, const QString& itemId);

protected:
    [[nodiscard]] Session& session() const { return m_session; }

    // A task whose failure is shown as a message; `done` is called with its result.
    template <class T>
    void run(const QString& title, Session::Work<T> work, std::function<void(T)> done) {
        m_session.run<T>(title, this, std::move(work), [this, title, done](Result<T> result) {
            if (result)
                done(std::move(*result));
            else
                showFailure(title, result.error());
        });
    }
    void showFailure(const QString& attempt, const Error& error);

private:
    Session& m_session;
};

}  // namespace watari::gui
