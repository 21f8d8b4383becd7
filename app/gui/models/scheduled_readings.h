// Reads the sources that are due while a window is open, one at a time and never beside other work that
// somebody asked for. What a source says is in the project afterwards; its failure is kept with it.
#pragma once

#include "app/gui/models/session.h"
#include "app/usecases/due_reading.h"

#include <QObject>
#include <QTimer>

namespace watari::gui {

class ScheduledReadings final : public QObject {
    Q_OBJECT
public:
    // The session outlives it.
    explicit ScheduledReadings(Session& session, QObject* parent = nullptr);

    // Looks once a minute from now on.
    void start();
    // Looks now; does nothing for a person who may not import.
    void look();

Q_SIGNALS:
    void begun(const QString& source);
    void done(const QString& source, const watari::usecases::ImportSummary& summary);
    void failed(const QString& source, const watari::Error& error);

private:
    void consider(const QList<ImportSource>& sources);
    void read(const ImportSource& source);
    [[nodiscard]] bool mayRead() const;

    Session& m_session;
    QTimer m_timer;
    usecases::SourceTries m_tries;
};

}  // namespace watari::gui
