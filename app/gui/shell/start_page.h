// What the window shows while no project is open.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace watari::gui {

class EmptyState;

class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    void setRecentProjects(const QStringList& locations);
    // The project that is being opened; empty: none.
    void setOpening(const QString& location);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void projectWanted(const QString& location);

private:
    EmptyState* m_state;
    QLabel* m_opening;
    QWidget* m_recent;
    QVBoxLayout* m_recentLayout;
};

}  // namespace watari::gui
