import { type EaseToOptions, Map as GlMap } from 'maplibre-gl';

/**
 * A map whose globe keeps the point of a double click or tap, or of a pinch let go, in its place: MapLibre eases around a
 * point on the flat map only, and warns in the console. Here the globe eases to the camera that its wheel would come to.
 */
export class AnchoredMap extends GlMap {
  override easeTo(options: EaseToOptions, eventData?: unknown): this {
    const { around, ...easing } = options;
    if (!around || this.getProjection()?.type !== 'globe') return super.easeTo(options, eventData);
    const { zoom = this.getZoom() } = easing;
    const anchor = { anchorLocation: around, anchorScreenPoint: this.project(around), zoom };
    return super.easeTo({ ...easing, ...this.calculateAnchoredCameraOptions(anchor) }, eventData);
  }
}
