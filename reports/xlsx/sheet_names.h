// Names of worksheets within Excel's rules.
#pragma once

#include <QSet>
#include <QString>

namespace watari::reports {

// At most 31 UTF-16 units, none of []:*?/\ and no apostrophe at the ends; unique without regard to case.
class SheetNames {
public:
    [[nodiscard]] QString next(const QString& wish);

private:
    QSet<QString> m_used;
};

}  // namespace watari::reports
