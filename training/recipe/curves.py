"""Losses by step as a small SVG."""

WIDTH, HEIGHT, EDGE = 640, 240, 40
SERIES = (("loss", "#1c7ed6", "training"), ("eval_loss", "#e8590c", "validation"))


def draw_curves(log: list[dict]) -> str | None:
    """None where there is no line to draw."""
    points = {name: [(entry["step"], entry[name]) for entry in log if name in entry] for name, _, _ in SERIES}
    every = [point for line in points.values() for point in line]
    if len(points["loss"]) < 2:
        return None
    last, highest = max(step for step, _ in every), max(loss for _, loss in every) or 1.0

    def place(step: int, loss: float) -> str:
        x = EDGE + step / last * (WIDTH - 2 * EDGE)
        return f"{x:.1f},{HEIGHT - EDGE - loss / highest * (HEIGHT - 2 * EDGE):.1f}"

    lines = [
        f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{" ".join(place(*point) for point in points[name])}"/>'
        f'<text x="{WIDTH - EDGE}" y="{14 * (row + 1)}" fill="{colour}" text-anchor="end">{label}</text>'
        for row, (name, colour, label) in enumerate(SERIES)
        if points[name]
    ]
    axes = (
        f'<path d="M{EDGE},{EDGE / 2} V{HEIGHT - EDGE} H{WIDTH - EDGE}" fill="none" stroke="#868e96"/>'
        f'<text x="{EDGE}" y="{HEIGHT - 16}">0</text><text x="{WIDTH - EDGE}" y="{HEIGHT - 16}" text-anchor="end">{last} steps</text>'
        f'<text x="4" y="{EDGE}">{highest:.2f}</text>'
    )
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">'
    return f"{head}{axes}{''.join(lines)}</svg>\n"
