// How a Picture is painted, on screen and on paper.
#pragma once

#include "app/gui/models/picture.h"

#include <QPalette>

class QPainter;
class QPrinter;

namespace watari::gui {

// In the picture's own units; the painter is set up by the caller. What touches the current node stands out;
// -1: none is.
void paintPicture(QPainter& painter, const Picture& picture, const QPalette& palette, int current = -1);

// The whole picture on one page, under its title, dark on white. False: the printer takes nothing.
bool printPicture(QPrinter& printer, const Picture& picture);

}  // namespace watari::gui
