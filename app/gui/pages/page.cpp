#include "app/gui/pages/page.h"

#include "app/gui/widgets/error_box.h"

namespace watari::gui {

QString pageTitle(PageId page) {
    switch (page) {
        case PageId::Home:
            return Page::tr("Home");
        case PageId::Inventory:
            return Page::tr("Inventory");
        case PageId::Sizing:
            return Page::tr("Sizing");
        case PageId::Plan:
            return Page::tr("Plan");
        case PageId::Runs:
            return Page::tr("Runs");
        case PageId::Monitoring:
            return Page::tr("Monitoring");
        case PageId::Sla:
            return Page::tr("SLA");
        case PageId::Reports:
            return Page::tr("Reports");
    }
    Q_UNREACHABLE();
}

QString pageName(PageId page) {
    switch (page) {
        case PageId::Home:
            return QStringLiteral("home");
        case PageId::Inventory:
            return QStringLiteral("inventory");
        case PageId::Sizing:
            return QStringLiteral("sizing");
        case PageId::Plan:
            return QStringLiteral("plan");
        case PageId::Runs:
            return QStringLiteral("runs");
        case PageId::Monitoring:
            return QStringLiteral("monitoring");
        case PageId::Sla:
            return QStringLiteral("sla");
        case PageId::Reports:
            return QStringLiteral("reports");
    }
    Q_UNREACHABLE();
}

void Page::showFailure(const QString& attempt, const Error& error) {
    showError(this, tr("Not done: %1").arg(attempt), error);
}

}  // namespace watari::gui
