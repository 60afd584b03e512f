import { expect } from 'chai';
import { fitExponent, median, medianRatio } from '../../bench/statistics.js';

describe('median', () => {
  it('is the middle value in whatever order they come', () => {
    expect(median([30, 1, 2])).to.equal(2);
    expect(median([7])).to.equal(7);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 100, 2])).to.equal(3);
  });

  it('sorts numbers as numbers and leaves the list as it was', () => {
    const values = [100, 9, 20];

    expect(median(values)).to.equal(20);
    expect(values).to.deep.equal([100, 9, 20]);
  });

  it('is no number where there is none', () => {
    expect(median([])).to.be.NaN;
  });
});

describe('the ratio to a base', () => {
  it('compares within each round, so that a slow round does not count', () => {
    expect(medianRatio([2, 40, 3], [1, 20, 1])).to.equal(2);
  });

  it('leaves out rounds that lack either', () => {
    expect(medianRatio([2, NaN, 9], [1, 20])).to.equal(2);
  });

  it('is no number where the base is always 0', () => {
    expect(medianRatio([0, 5], [0, 0])).to.be.NaN;
  });
});

describe('the exponent of growth', () => {
  const sizes = [1000, 2000, 5000, 10_000];

  for (const exponent of [0, 0.5, 1, 2]) {
    it(`is ${exponent} of costs that grow with that power`, () => {
      const points = sizes.map((size) => ({ size, cost: 0.03 * size ** exponent }));

      expect(fitExponent(points)).to.be.closeTo(exponent, 1e-9);
    });
  }

  it('lies between where the costs scatter', () => {
    const points = sizes.map((size, index) => ({ size, cost: size * (index % 2 ? 1.1 : 0.9) }));

    expect(fitExponent(points)).to.be.within(0.95, 1.15);
  });

  it('cannot be told of one size', () => {
    expect(fitExponent([{ size: 20, cost: 5 }])).to.be.NaN;
  });
});
