// What the window remembers from one start to the next: its place, columns, splitters, page, last projects.
#pragma once

#include <QJsonObject>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

class QMainWindow;
class QWidget;

namespace watari::gui {

class WindowMemory {
public:
    // Remembers nothing; for pictures and tests.
    WindowMemory() = default;
    explicit WindowMemory(std::unique_ptr<QSettings> settings) : m_settings(std::move(settings)) {}

    void saveWindow(const QMainWindow& window);
    void restoreWindow(QMainWindow& window) const;
    // Columns of every DataTable and places of every QSplitter below the widget, by their object names.
    void saveParts(const QWidget& root);
    void restoreParts(QWidget& root) const;

    // Newest first, at most ten, without passwords (a location that holds one is not kept).
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString& location);
    void forgetProject(const QString& location);

    // "page", "theme", "language".
    [[nodiscard]] QString text(const QString& key) const;
    void setText(const QString& key, const QString& value);

    // How the tabs of the inventory are laid out, and the views saved under names.
    [[nodiscard]] QJsonObject layouts() const;
    void setLayouts(const QJsonObject& layouts);

    // What was gone to last by Ctrl+K, newest first, at most thirty.
    [[nodiscard]] QStringList recentPlaces() const;
    void addRecentPlace(const QString& key);

private:
    std::unique_ptr<QSettings> m_settings;
};

}  // namespace watari::gui
