#include "app/gui/shell/window_memory.h"

#include "app/gui/widgets/data_table.h"
#include "core/base/uri.h"

#include <QJsonDocument>
#include <QMainWindow>
#include <QSplitter>

namespace watari::gui {

namespace {

constexpr int kMostRecent = 10;
constexpr int kMostPlaces = 30;
constexpr int kStateVersion = 1;
const QString kRecent = QStringLiteral("recentProjects");
const QString kPlaces = QStringLiteral("recentPlaces");
const QString kLayouts = QStringLiteral("inventoryLayouts");

QString tableKey(const QWidget& table) {
    return QStringLiteral("columns/") + table.objectName();
}

QString splitterKey(const QWidget& splitter) {
    return QStringLiteral("splitters/") + splitter.objectName();
}

}  // namespace

void WindowMemory::saveWindow(const QMainWindow& window) {
    if (!m_settings) return;
    m_settings->setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    m_settings->setValue(QStringLiteral("window/state"), window.saveState(kStateVersion));
}

void WindowMemory::restoreWindow(QMainWindow& window) const {
    if (!m_settings) return;
    window.restoreGeometry(m_settings->value(QStringLiteral("window/geometry")).toByteArray());
    window.restoreState(m_settings->value(QStringLiteral("window/state")).toByteArray(), kStateVersion);
}

void WindowMemory::saveParts(const QWidget& root) {
    if (!m_settings) return;
    for (const auto* table : root.findChildren<DataTable*>())
        if (const QByteArray state = table->columnState(); !state.isEmpty())
            m_settings->setValue(tableKey(*table), state);
    for (const auto* splitter : root.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            m_settings->setValue(splitterKey(*splitter), splitter->saveState());
}

void WindowMemory::restoreParts(QWidget& root) const {
    if (!m_settings) return;
    for (auto* table : root.findChildren<DataTable*>())
        table->restoreColumnState(m_settings->value(tableKey(*table)).toByteArray());
    for (auto* splitter : root.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(m_settings->value(splitterKey(*splitter)).toByteArray());
}

QStringList WindowMemory::recentProjects() const {
    return m_settings ? m_settings->value(kRecent).toStringList() : QStringList();
}

void WindowMemory::addRecentProject(const QString& location) {
    if (!m_settings || holdsPassword(location)) return;
    QStringList recent = recentProjects();
    recent.removeAll(location);
    recent.prepend(location);
    m_settings->setValue(kRecent, QStringList(recent.mid(0, kMostRecent)));
}

void WindowMemory::forgetProject(const QString& location) {
    if (!m_settings) return;
    QStringList recent = recentProjects();
    recent.removeAll(location);
    m_settings->setValue(kRecent, recent);
}

QString WindowMemory::text(const QString& key) const {
    return m_settings ? m_settings->value(key).toString() : QString();
}

void WindowMemory::setText(const QString& key, const QString& value) {
    if (m_settings) m_settings->setValue(key, value);
}

QJsonObject WindowMemory::layouts() const {
    return m_settings ? QJsonDocument::fromJson(m_settings->value(kLayouts).toByteArray()).object()
                      : QJsonObject();
}

void WindowMemory::setLayouts(const QJsonObject& layouts) {
    if (m_settings) m_settings->setValue(kLayouts, QJsonDocument(layouts).toJson(QJsonDocument::Compact));
}

QStringList WindowMemory::recentPlaces() const {
    return m_settings ? m_settings->value(kPlaces).toStringList() : QStringList();
}

void WindowMemory::addRecentPlace(const QString& key) {
    if (!m_settings) return;
    QStringList recent = recentPlaces();
    recent.removeAll(key);
    recent.prepend(key);
    m_settings->setValue(kPlaces, QStringList(recent.mid(0, kMostPlaces)));
}

}  // namespace watari::gui
