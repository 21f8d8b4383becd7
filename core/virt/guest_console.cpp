#include "core/virt/guest_console.h"

#include <QRegularExpression>
#include <QString>

namespace watari::virt {

GuestConsole parseGuestConsole(const QByteArray& text) {
    // A line counts when it is whole; the boot loader's escape codes may stand before it.
    static const QRegularExpression kLine(
        QStringLiteral("WATARI-GUEST (?:boot records=(\\d+) last=(\\d+) check=(ok|bad)(?: root=\\S+)?"
                       "|record (\\d+)|stopped last=(\\d+))\\r?$"));
    GuestConsole console;
    const auto lines = text.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {  // what follows the last line end is not whole
        const auto match = kLine.match(QString::fromLatin1(lines[i]));
        if (!match.hasMatch()) continue;
        if (match.hasCaptured(1)) {
            const GuestBoot boot{match.captured(1).toLongLong(), match.captured(2).toLongLong(),
                                 match.captured(3) == QLatin1String("ok")};
            console.boots.append(boot);
            console.lastRecord = boot.last;
            console.stoppedAt.reset();
        } else if (match.hasCaptured(4)) {
            console.lastRecord = match.captured(4).toLongLong();
        } else {
            console.stoppedAt = match.captured(5).toLongLong();
        }
    }
    return console;
}

}  // namespace watari::virt
