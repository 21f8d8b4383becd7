// A run's way through its states, drawn from the transition table: the good way, and the way back.
#pragma once

#include "core/domain/run.h"

#include <QList>
#include <QWidget>

#include <vector>

namespace watari::gui {

class StatePath final : public QWidget {
    Q_OBJECT
public:
    explicit StatePath(QWidget* parent = nullptr);

    void setRun(const Run& run, const QList<RunEvent>& events);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // States along the table from a first one: by Done, or Approved where a person decides.
    [[nodiscard]] static QList<RunState> pathFrom(RunState first);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Node {
        RunState state = RunState::Created;
        QRect box;
        bool startsRow = false;  // no arrow from the one before
    };
    [[nodiscard]] std::vector<Node> layoutFor(int width) const;
    void paintNode(QPainter& painter, const Node& node) const;
    [[nodiscard]] QList<QList<RunState>> paths() const;

    Run m_run;
    QList<RunState> m_visited;
};

}  // namespace watari::gui
